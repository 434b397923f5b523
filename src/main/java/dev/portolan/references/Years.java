package dev.portolan.references;

import java.util.Optional;
import java.util.regex.Pattern;

/// Years of publication, where they are beyond doubt: a number such as 2000 in a sentence may count anything.
final class Years {
    /// The web's own time, and no further ahead than a date can sensibly lie.
    private static final String YEAR = "(?<![\\d.])(199\\d|20[0-4]\\d)(?!\\d)";
    private static final String MONTH = "(?:1[0-2]|0?[1-9])";
    private static final Pattern ALONE = Pattern.compile(YEAR);
    private static final Pattern IN_BRACKETS = Pattern
            .compile("[(（\\[【]\\s*" + YEAR + "(?:\\D[^)）\\]】]{0,12})?\\s*[)）\\]】]");
    private static final Pattern DATED = Pattern.compile(YEAR + "(?:\\s*年|([-/.])" + MONTH + "\\2\\d{1,2}(?!\\d)|-"
            + "(?:1[0-2]|0[1-9])(?![\\d-]))");
    private static final Pattern IN_PATH = Pattern.compile("/" + YEAR + "[-/]" + MONTH + "(?:[-/]|$)");

    private Years() {}

    /// `（2017）`, `[2017-05]`, `2017年`, `2017-05-04`.
    static Optional<Integer> in(String text) {
        return first(IN_BRACKETS, text).or(() -> first(DATED, text));
    }

    /// A text that is a year and nothing else.
    static Optional<Integer> alone(String text) {
        return ALONE.matcher(text).matches() ? first(ALONE, text) : Optional.empty();
    }

    /// `/2017/05/`, `/2017-05-04-title`.
    static Optional<Integer> inPath(String path) {
        return first(IN_PATH, path);
    }

    /// Without the years in brackets.
    static String without(String text) {
        return IN_BRACKETS.matcher(text).replaceAll(" ");
    }

    private static Optional<Integer> first(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        return found.find() ? Optional.of(Integer.valueOf(found.group(1))) : Optional.empty();
    }
}
