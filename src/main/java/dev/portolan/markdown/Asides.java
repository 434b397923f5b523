package dev.portolan.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes lines, those inside of an aside as a Markdown quote: that nests rightly by construction, whatever the marks
/// around it did.
final class Asides {
    private static final int MAX_DEPTH = 6;

    private final List<Line> lines = new ArrayList<>();
    private final Deque<Aside> open = new ArrayDeque<>();
    private int tooDeep;

    List<Line> lines() {
        return lines;
    }

    /// The text of a line without what the open asides account for; closes those that end by a smaller indent.
    String inside(Line line) {
        var rest = line.text();
        int depth = 0;
        for (var aside : List.copyOf(open.reversed())) {
            if (aside.endsAtDedent && !rest.isBlank() && CodeLines.indentOf(rest) < aside.cut) {
                closeDownTo(depth, line);
                return rest;
            }
            rest = aside.without(rest);
            depth++;
        }
        return rest;
    }

    private void closeDownTo(int depth, Line line) {
        while (open.size() > depth)
            open.pop();
        add(line, "");
    }

    void add(Line line, String rest) {
        var prefix = new StringBuilder();
        open.descendingIterator().forEachRemaining(aside -> prefix.append(aside.indent).append("> "));
        lines.add(line.with((prefix + rest).stripTrailing().isEmpty() ? "" : prefix + rest));
    }

    void open(Line line, String indent, String label) {
        if (open.size() == MAX_DEPTH) {
            tooDeep++;
            add(line, "");
            return;
        }
        add(line, indent.stripTrailing());
        open.push(new Aside(indent, CodeLines.indentOf(indent), false));
        addLabel(line, "", label);
    }

    /// An aside that holds all lines with an indent of four more.
    void openIndented(Line line, String indent, String label) {
        if (open.size() == MAX_DEPTH) {
            add(line, "");
            return;
        }
        add(line, indent.stripTrailing());
        open.push(new Aside(indent, CodeLines.indentOf(indent) + 4, true));
        addLabel(line, "", label);
    }

    void addLabel(Line line, String prefix, String label) {
        if (label.isEmpty())
            return;
        add(line, prefix + "**" + label.replaceAll("[*\\[\\]<]", "") + "**");
        add(line, prefix);
    }

    void close(Line line) {
        if (tooDeep > 0)
            tooDeep--;
        else
            popMarked();
        add(line, "");
    }

    private void popMarked() {
        @Nullable
        Aside closed;
        do
            closed = open.poll();
        while (closed != null && closed.endsAtDedent);
    }

    /// @param cut
    ///            columns that its lines are indented by
    private record Aside(String indent, int cut, boolean endsAtDedent) {
        String without(String text) {
            if (!indent.isBlank() && text.startsWith(indent.stripTrailing()))
                return text.substring(Math.min(text.length(), indent.length()));
            int at = 0;
            int column = 0;
            while (at < text.length() && column < cut && (text.charAt(at) == ' ' || text.charAt(at) == '\t')) {
                column += text.charAt(at) == '\t' ? 4 - column % 4 : 1;
                at++;
            }
            return text.substring(at);
        }
    }
}
