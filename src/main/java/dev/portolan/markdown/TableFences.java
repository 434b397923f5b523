package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Turns a fence of the language `table` into the table that it holds, adding the delimiter row where it lacks one.
final class TableFences {
    private static final Pattern OPEN = Pattern.compile(" {0,3}(```+|~~~+)[ \\t]*table[ \\t]*");
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t]*+\\|?[ \\t]*+:?-++:?[ \\t|:-]*+");

    private TableFences() {}

    static List<Line> unwrapped(List<Line> lines) {
        if (lines.stream().noneMatch(line -> line.text().stripTrailing().endsWith("table")))
            return lines;
        var out = new ArrayList<Line>(lines.size());
        var code = new CodeLines();
        for (int i = 0; i < lines.size(); i++) {
            boolean wasOpen = code.isFenceOpen();
            boolean isCode = code.isCode(lines.get(i).text());
            var open = OPEN.matcher(lines.get(i).text());
            int end = isCode && !wasOpen && open.matches() ? endOf(lines, i, open.group(1)) : -1;
            if (end < 0) {
                out.add(lines.get(i));
                continue;
            }
            addTable(lines.subList(i, end + 1), out);
            code = new CodeLines();
            i = end;
        }
        return out;
    }

    private static int endOf(List<Line> lines, int open, String fence) {
        for (int i = open + 1; i < lines.size(); i++) {
            var text = lines.get(i).text().strip();
            if (text.length() >= fence.length() && text.replace(fence.substring(0, 1), "").isEmpty())
                return i;
        }
        return -1;
    }

    private static void addTable(List<Line> fenced, List<Line> out) {
        var rows = fenced.subList(1, fenced.size() - 1).stream().filter(line -> !line.isBlank()).toList();
        out.add(fenced.getFirst().with(""));
        for (int i = 0; i < rows.size(); i++) {
            out.add(rows.get(i).with(piped(rows.get(i).text())));
            boolean lacksDelimiters = i == 0
                    && (rows.size() == 1 || !DELIMITERS.matcher(rows.get(1).text()).matches());
            if (lacksDelimiters)
                out.add(rows.getFirst().with(delimiters(rows.getFirst().text())));
        }
        out.add(fenced.getLast().with(""));
    }

    private static String piped(String row) {
        var text = row.strip();
        return text.startsWith("|") ? text : "|" + text;
    }

    private static String delimiters(String header) {
        return "|" + "-|".repeat(Math.max(1, TableRows.columns(header)));
    }
}
