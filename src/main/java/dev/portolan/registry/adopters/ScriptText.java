package dev.portolan.registry.adopters;

import java.util.regex.Pattern;

/// A place in a script that moves forward only, past white space and comments.
final class ScriptText {
    private static final Pattern KEY = Pattern.compile("(?:([\\w$]++)|\"([^\"\\n]*+)\"|'([^'\\n]*+)')\\s*+\\??+:");

    private final String text;
    private int at;
    private int line = 1;
    private int counted;

    ScriptText(String text) {
        this.text = text;
        skipBlank();
    }

    boolean isAtEnd() {
        return at >= text.length();
    }

    /// The next character; a blank at the end.
    char peek() {
        return isAtEnd() ? ' ' : text.charAt(at);
    }

    int position() {
        return at;
    }

    int line() {
        for (; counted < at && counted < text.length(); counted++)
            if (text.charAt(counted) == '\n')
                line++;
        return line;
    }

    void skip() {
        at++;
        skipBlank();
    }

    void skipIf(char wanted) {
        if (peek() == wanted)
            skip();
    }

    /// The key that stands here, with its colon; empty when there is none, and then nothing is passed.
    String key() {
        var key = KEY.matcher(text).region(Math.min(at, text.length()), text.length());
        if (!key.lookingAt())
            return "";
        at = key.end();
        skipBlank();
        for (int group = 1; group <= 3; group++)
            if (key.group(group) != null)
                return key.group(group);
        return "";
    }

    /// Strings that a `+` joins.
    String joinedStrings() {
        var joined = new StringBuilder(string());
        while (peek() == '+') {
            skip();
            if (!isQuote(peek()))
                break;
            joined.append(string());
        }
        return joined.toString();
    }

    /// The string that starts here. One in plain quotes ends with its line at the latest.
    String string() {
        char quote = peek();
        var string = new StringBuilder();
        at++;
        while (at < text.length() && text.charAt(at) != quote && (quote == '`' || text.charAt(at) != '\n')) {
            if (text.charAt(at) == '\\' && at + 1 < text.length())
                at = escaped(string);
            else
                string.append(text.charAt(at++));
        }
        skip();
        return string.toString();
    }

    private int escaped(StringBuilder string) {
        char escaped = text.charAt(at + 1);
        if (escaped == 'u' && text.substring(at + 2, Math.min(at + 6, text.length())).matches("[0-9a-fA-F]{4}")) {
            string.append((char) Integer.parseInt(text.substring(at + 2, at + 6), 16));
            return at + 6;
        }
        if (escaped != '\n')
            string.append(escaped == 'n' || escaped == 't' ? ' ' : escaped);
        return at + 2;
    }

    /// Passes whatever stands ahead of the comma or bracket that ends the value.
    void expression() {
        int depth = 0;
        while (!isAtEnd()) {
            char next = peek();
            boolean closes = next == '}' || next == ']' || next == ')';
            if (depth == 0 && (closes || next == ',' || next == ';')) {
                if (next == ')')
                    at++;
                return;
            }
            if (isQuote(next) && !isApostrophe()) {
                string();
                continue;
            }
            if (closes)
                depth--;
            else if (next == '{' || next == '[' || next == '(')
                depth++;
            skip();
        }
    }

    /// In the text of a component: no string starts right behind a letter.
    private boolean isApostrophe() {
        return peek() == '\'' && at > 0 && Character.isLetterOrDigit(text.charAt(at - 1));
    }

    private static boolean isQuote(char character) {
        return character == '"' || character == '\'' || character == '`';
    }

    private void skipBlank() {
        while (at < text.length()) {
            if (Character.isWhitespace(text.charAt(at)))
                at++;
            else if (text.startsWith("//", at))
                at = endOf("\n", at);
            else if (text.startsWith("/*", at))
                at = endOf("*/", at + 2);
            else
                return;
        }
    }

    private int endOf(String end, int from) {
        int found = text.indexOf(end, from);
        return found < 0 ? text.length() : found + end.length();
    }
}
