package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;

/// Brings marks that begin or end an aside onto lines of their own, and marks that run over several lines onto one.
final class MarkLines {
    private static final int MAX_JOINED = 20;
    private static final int MAX_LENGTH = 2_000;

    private MarkLines() {}

    static List<Line> separated(List<Line> lines, MarkScanner scanner) {
        var code = CodeLines.of(lines);
        var out = new ArrayList<Line>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (code.get(i)) {
                out.add(line);
                continue;
            }
            int joined = isUnclosed(line.text()) ? lastOf(lines, i) : i;
            if (joined > i)
                line = line.with(joined(lines.subList(i, joined + 1)));
            i = joined;
            split(line, scanner, out);
        }
        return out;
    }

    private static boolean isUnclosed(String line) {
        int shortcode = Math.max(line.lastIndexOf("{{<"), line.lastIndexOf("{{%"));
        if (shortcode >= 0)
            return line.indexOf("}}", shortcode) < 0;
        int liquid = line.lastIndexOf("{%");
        if (liquid >= 0)
            return line.indexOf("%}", liquid) < 0;
        int element = line.lastIndexOf('<');
        return element >= 0 && element + 1 < line.length() && Character.isUpperCase(line.charAt(element + 1))
                && line.indexOf('>', element) < 0 && line.stripLeading().startsWith("<");
    }

    private static int lastOf(List<Line> lines, int first) {
        int length = lines.get(first).text().length();
        for (int i = first + 1; i < lines.size() && i <= first + MAX_JOINED && !lines.get(i).isBlank(); i++) {
            var text = lines.get(i).text();
            length += text.length();
            if (length > MAX_LENGTH)
                return first;
            if (text.contains("}}") || text.contains("%}") || text.stripTrailing().endsWith(">"))
                return i;
        }
        return first;
    }

    private static String joined(List<Line> lines) {
        var text = new StringBuilder(lines.getFirst().text());
        lines.stream().skip(1).forEach(line -> text.append(' ').append(line.text().strip()));
        return text.toString();
    }

    private static void split(Line line, MarkScanner scanner, List<Line> out) {
        var marks = scanner.marks(line.text());
        var text = line.text();
        if (marks.isEmpty() || marks.getFirst().isAloneIn(text)) {
            out.add(line);
            return;
        }
        var first = marks.getFirst();
        var last = marks.getLast();
        boolean splitsFirst = first.isFirstIn(text) && MarkMeaning.isAside(first);
        boolean splitsLast = last.closing() && text.substring(last.end()).isBlank();
        var indent = text.substring(0, first.isFirstIn(text) ? first.start() : 0);
        int from = splitsFirst ? first.end() : 0;
        int to = splitsLast && last.start() >= from ? last.start() : text.length();
        if (splitsFirst)
            out.add(line.with(text.substring(0, from)));
        if (to > from)
            out.add(line.with((splitsFirst ? indent : "") + text.substring(from, to).strip()));
        if (to < text.length())
            out.add(line.with(indent + text.substring(to).strip()));
    }
}
