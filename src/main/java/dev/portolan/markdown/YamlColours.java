package dev.portolan.markdown;

import dev.portolan.markdown.CodePiece.Kind;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Colours YAML line by line: keys, values by their type, comments, block texts. Helm's templates inside it do not
/// disturb it.
final class YamlColours {
    private static final Pattern START = Pattern
            .compile("([ \\t]*+(?:-[ \\t]++)*+)((?:\"[^\"]*+\"|'[^']*+'|[^\\s#\"'{}\\[\\],&*|>%@`-][^#:{}\\[\\],]*+"
                    + "(?::(?=\\S)[^#:{}\\[\\],]*+)*+|-[^\\s#:]++)?+)(:)(?=[ \\t]|$)");
    private static final Pattern TOKEN = Pattern.compile("(#.*+)|(\"(?:[^\"\\\\]|\\\\.)*+\"|'[^']*+')"
            + "|(\\{\\{.*?}})|([&*][\\w.-]++|!{1,2}[\\w./-]*+)|([^\\s,\\[\\]{}#\"']++)|(.)");
    private static final Pattern NUMBER = Pattern.compile(
            "[-+]?\\d[\\d_]*+(?:\\.\\d++)?+(?:e[-+]?\\d++)?+|0x[0-9a-f]++",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern WORD = Pattern.compile("true|false|null|yes|no|on|off|~", Pattern.CASE_INSENSITIVE);
    private static final Pattern BLOCK = Pattern.compile(".*(?:^|[\\s:-])[|>][+-]?\\d?[+-]?[ \\t]*+(?:#.*)?+");
    private static final Set<String> BETWEEN_DOCUMENTS = Set.of("---", "...");
    private static final int NO_BLOCK = -1;

    private final CodePiece.Builder pieces = new CodePiece.Builder();
    private int block = NO_BLOCK;

    List<CodePiece> pieces(String code) {
        for (String line : code.splitWithDelimiters("\n", 0))
            if (line.equals("\n"))
                pieces.add(Kind.PLAIN, line);
            else
                add(line);
        return pieces.build();
    }

    private void add(String line) {
        int indent = line.length() - line.stripLeading().length();
        if (block != NO_BLOCK && (line.isBlank() || indent > block)) {
            pieces.add(Kind.STRING, line);
            return;
        }
        block = opensBlock(line) ? indent : NO_BLOCK;
        int at = 0;
        var start = START.matcher(line);
        if (BETWEEN_DOCUMENTS.contains(line.strip()))
            pieces.add(Kind.KEYWORD, line);
        else {
            if (start.lookingAt()) {
                pieces.add(Kind.PLAIN, start.group(1)).add(Kind.KEY, start.group(2)).add(Kind.PLAIN, start.group(3));
                at = start.end();
            }
            addValue(line.substring(at));
        }
    }

    private static boolean opensBlock(String line) {
        return (line.indexOf('|') >= 0 || line.indexOf('>') >= 0) && BLOCK.matcher(line).matches();
    }

    private void addValue(String value) {
        var tokens = TOKEN.matcher(value);
        int at = 0;
        while (tokens.find()) {
            pieces.add(Kind.PLAIN, value.substring(at, tokens.start())).add(kind(tokens, value), tokens.group());
            at = tokens.end();
        }
        pieces.add(Kind.PLAIN, value.substring(at));
    }

    private static Kind kind(Matcher token, String value) {
        if (token.group(1) != null)
            return token.start() == 0 || Character.isWhitespace(value.charAt(token.start() - 1))
                    ? Kind.COMMENT
                    : Kind.PLAIN;
        if (token.group(2) != null)
            return Kind.STRING;
        if (token.group(3) != null || token.group(4) != null)
            return Kind.VARIABLE;
        var word = token.group(5);
        if (word == null)
            return Kind.PLAIN;
        if (word.endsWith(":"))
            return Kind.KEY;
        if (NUMBER.matcher(word).matches())
            return Kind.NUMBER;
        return WORD.matcher(word).matches() ? Kind.KEYWORD : Kind.PLAIN;
    }
}
