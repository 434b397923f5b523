package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Makes tables of rows that GitHub would not show as one: comments and blank lines between rows go, and a header
/// without a delimiter row gets one. Code is never touched. Linear in the length of the text.
final class LooseTables {
    private static final Pattern DELIMITERS = Pattern.compile("[ \\t]*+\\|?[ \\t]*+:?-++:?[ \\t|:-]*+");

    private final List<Line> out = new ArrayList<>();
    private boolean inComment;

    private LooseTables() {}

    static NumberedText joined(NumberedText text) {
        var tables = new LooseTables();
        var code = new CodeLines();
        var lines = new ArrayList<Line>();
        for (Line line : text.lines())
            lines.add(code.isCode(line.text()) && !tables.inComment ? line : tables.withoutComments(line));
        tables.join(lines);
        return new NumberedText(tables.out);
    }

    /// Whole lines only: what a comment shares with other text is left to the parser.
    private Line withoutComments(Line line) {
        var text = line.text().strip();
        if (inComment) {
            int end = text.indexOf("-->");
            inComment = end < 0;
            return line.with(inComment ? "" : text.substring(end + 3));
        }
        if (!text.startsWith("<!--"))
            return line;
        int end = text.indexOf("-->");
        inComment = end < 0;
        return line.with(inComment ? "" : text.substring(end + 3));
    }

    private void join(List<Line> lines) {
        var code = new CodeLines();
        boolean inTable = false;
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (code.isCode(line.text()) || !isRow(line)) {
                boolean between = inTable && line.isBlank() && goesOn(lines, i);
                inTable = between;
                if (!between)
                    out.add(line);
                continue;
            }
            boolean starts = !inTable && i + 1 < lines.size() && isRow(lines.get(i + 1));
            // a paragraph right above would take the table in
            if (starts && !out.isEmpty() && !out.getLast().isBlank() && isDelimiters(lines.get(i + 1)))
                out.add(line.with(""));
            out.add(line);
            if (starts && !isDelimiters(lines.get(i + 1)))
                out.add(line.with("|" + "-|".repeat(Math.max(1, TableRows.columns(line.text())))));
            inTable |= starts;
        }
    }

    /// Whether the next line that says something is a further row, and no other table's header.
    private static boolean goesOn(List<Line> lines, int blank) {
        int next = blank;
        while (next < lines.size() && lines.get(next).isBlank())
            next++;
        return next < lines.size() && isRow(lines.get(next))
                && (next + 1 >= lines.size() || !isDelimiters(lines.get(next + 1)));
    }

    private static boolean isRow(Line line) {
        var text = line.text().strip();
        return text.startsWith("|") && text.length() > 1;
    }

    private static boolean isDelimiters(Line line) {
        return line.text().contains("|") && DELIMITERS.matcher(line.text()).matches();
    }
}
