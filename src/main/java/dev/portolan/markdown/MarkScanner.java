package dev.portolan.markdown;

import dev.portolan.markdown.Mark.Form;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Finds the foreign marks of a line, outside of inline code. Linear in the line's length.
final class MarkScanner {
    private static final Pattern SHORTCODE = Pattern
            .compile("\\{\\{([<%])-?\\s*(/\\*)?+\\s*(/)?+\\s*([\\w./-]*+)(.*)", Pattern.DOTALL);
    private static final Pattern LIQUID = Pattern.compile("\\{%-?\\s*(end)?+([\\w-]*+)(.*)", Pattern.DOTALL);
    private static final Pattern COLONS = Pattern
            .compile("[ \\t>]*+(:{3,}+)[ \\t]*+\\{?\\.?([A-Za-z][\\w-]*+)?+}?[ \\t]*+(\\[.*]|[^:`]*+)[ \\t]*+");
    private static final Pattern ELEMENT = Pattern
            .compile("<(/)?+([A-Z]\\w*+(?:\\.\\w++)?+)((?:\\s(?:[^<>{}\"']++|\"[^\"]*+\"|'[^']*+'|=?\\{[^{}]*+"
                    + "(?:\\{[^{}]*+}[^{}]*+)*+})*+)?+)/?+>");
    private static final Set<String> ELEMENTS = Set.of("tabs", "tabitem", "tab", "admonition", "note", "tip", "info",
            "warning", "caution", "danger", "callout", "alert", "hint", "steps", "step", "card", "cards", "cardgroup",
            "codegroup", "accordion", "accordiongroup", "frame", "doccardlist", "tocinline", "codeblock", "highlight",
            "icon", "badge", "filetree", "columns", "column");

    private final Set<String> elements = new HashSet<>(ELEMENTS);

    /// @param imported
    ///            names of the elements that the file itself imports
    MarkScanner(Set<String> imported) {
        imported.forEach(name -> elements.add(name.toLowerCase(Locale.ROOT)));
    }

    List<Mark> marks(String line) {
        var colons = COLONS.matcher(line);
        if (line.contains(":::") && colons.matches())
            return List.of(colonFence(colons));
        if (line.indexOf('{') < 0 && line.indexOf('<') < 0)
            return List.of();
        return new Scan(line).marks();
    }

    private static Mark colonFence(Matcher colons) {
        var name = colons.group(2);
        var title = colons.group(3).strip().replaceFirst("^\\[(.*)]$", "$1").replaceFirst("\\{[^}]*}$", "");
        boolean closing = name == null && title.isEmpty();
        var arguments = title.isEmpty()
                ? MarkArguments.NONE
                : new MarkArguments(Map.of("title", title), List.of());
        return new Mark(colons.start(1), colons.end(), Form.COLONS, name == null ? "" : name.toLowerCase(Locale.ROOT),
                closing, arguments);
    }

    /// One pass over one line.
    private class Scan {
        private final String line;
        private final List<Mark> marks = new ArrayList<>();
        private final Set<String> absent = new HashSet<>();

        Scan(String line) {
            this.line = line;
        }

        List<Mark> marks() {
            int at = 0;
            while (at < line.length())
                at = step(at);
            return marks;
        }

        private int step(int at) {
            return switch (line.charAt(at)) {
                case '`' -> behindCode(at);
                case '\\' -> at + 2;
                case '{' -> behind(brace(at), at);
                case '<' -> behind(element(at), at);
                default -> at + 1;
            };
        }

        private int behind(@Nullable Mark mark, int at) {
            if (mark == null)
                return at + 1;
            marks.add(mark);
            return mark.end();
        }

        private int behindCode(int at) {
            int end = at;
            while (end < line.length() && line.charAt(end) == '`')
                end++;
            var ticks = line.substring(at, end);
            int close = absent.contains(ticks) ? -1 : closeOf(ticks, end);
            if (close < 0)
                absent.add(ticks);
            return close < 0 ? end : close;
        }

        private int closeOf(String ticks, int from) {
            int at = line.indexOf(ticks, from);
            while (at >= 0) {
                int end = at + ticks.length();
                if (end == line.length() || line.charAt(end) != '`')
                    return end;
                while (end < line.length() && line.charAt(end) == '`')
                    end++;
                at = line.indexOf(ticks, end);
            }
            return -1;
        }

        private @Nullable Mark brace(int at) {
            if (line.startsWith("{{<", at))
                return delimited(at, ">}}", SHORTCODE, Form.SHORTCODE);
            if (line.startsWith("{{%", at))
                return delimited(at, "%}}", SHORTCODE, Form.SHORTCODE);
            if (line.startsWith("{%", at))
                return delimited(at, "%}", LIQUID, Form.LIQUID);
            int end = line.startsWith("{/*", at) ? endOf("*/}", at) : -1;
            return end < 0 ? null : new Mark(at, end, Form.COMMENT, "", false, MarkArguments.NONE);
        }

        private int endOf(String close, int at) {
            if (absent.contains(close))
                return -1;
            int end = line.indexOf(close, at + 2);
            if (end < 0)
                absent.add(close);
            return end < 0 ? -1 : end + close.length();
        }

        private @Nullable Mark delimited(int at, String close, Pattern inside, Form form) {
            int end = endOf(close, at);
            var mark = end < 0 ? null : inside.matcher(line.substring(at, end - close.length()));
            if (mark == null || !mark.matches())
                return null;
            int name = mark.groupCount() - 1;
            return new Mark(at, end, form, mark.group(name).toLowerCase(Locale.ROOT), mark.group(name - 1) != null,
                    MarkArguments.of(mark.group(name + 1)));
        }

        private @Nullable Mark element(int at) {
            if (at + 1 >= line.length() || "/ABCDEFGHIJKLMNOPQRSTUVWXYZ".indexOf(line.charAt(at + 1)) < 0)
                return null;
            var element = ELEMENT.matcher(line).region(at, Math.min(line.length(), at + 1000));
            if (!element.lookingAt() || !elements.contains(element.group(2).toLowerCase(Locale.ROOT)))
                return null;
            return new Mark(at, element.end(), Form.ELEMENT, element.group(2).toLowerCase(Locale.ROOT),
                    element.group(1) != null, MarkArguments.of(element.group(3)));
        }
    }
}
