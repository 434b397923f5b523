package dev.portolan.glossary;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Tells what people paste into a search box by mistake: mail addresses, passwords, tokens, keys, numbers of persons.
/// Rather too much than too little: what is lost is one count.
final class Confidential {
    private static final Pattern MAIL = Pattern.compile("[^\\s@]+[@＠][^\\s@]+[.．][^\\s@]+");
    private static final Pattern NAMED = Pattern.compile(
            "(?i)(passw(or)?d|passwd|pwd|secret|token|api[-_ ]?key|authorization|bearer|密码|口令|密钥|令牌)\\s*[:=：＝]\\s*\\S+|bearer\\s+\\S{8,}");
    private static final Pattern KNOWN = Pattern.compile(
            "(?:^|[^A-Za-z0-9])(gh[pousr]_|github_pat_|glpat-|xox[abprs]-|AKIA|ASIA|AIza|eyJ|sk-|ya29\\.|hvs\\.|npm_|-----BEGIN)");
    /// Telephone numbers, identity cards, accounts.
    private static final Pattern NUMBER = Pattern.compile("\\d(?:[ -]?\\d){8,}[xX]?");
    private static final Pattern UUID = Pattern
            .compile("(?i)[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");
    /// No word of a language or name of a field is so long and so mixed.
    private static final Pattern RANDOM = Pattern
            .compile("(?=(?:[A-Za-z+_]*\\d){3})(?=[A-Za-z0-9+_]*[A-Za-z])[A-Za-z0-9+_]{16,}");

    private Confidential() {}

    static boolean isIn(String text) {
        return Stream.of(MAIL, NAMED, KNOWN, NUMBER, UUID, RANDOM).anyMatch(pattern -> pattern.matcher(text).find());
    }
}
