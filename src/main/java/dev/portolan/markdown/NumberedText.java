package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Lines that still know where they stood in the file, however the text is cut and rewritten on its way to the parser.
/// Holds only {@link VisibleText}.
record NumberedText(List<Line> lines) {
    NumberedText {
        lines = List.copyOf(lines);
    }

    static NumberedText of(String text) {
        var lines = new ArrayList<Line>();
        text.lines().forEach(line -> lines.add(new Line(lines.size() + 1, VisibleText.of(line))));
        if (text.isEmpty() || text.endsWith("\n") || text.endsWith("\r"))
            lines.add(new Line(lines.size() + 1, ""));
        return new NumberedText(lines);
    }

    NumberedText from(int index) {
        return new NumberedText(lines.subList(index, lines.size()));
    }

    String text() {
        return lines.stream().map(Line::text).collect(Collectors.joining("\n"));
    }

    /// The number of the first line that says something; 1 when none does.
    int firstNumber() {
        return lines.stream().filter(line -> !line.isBlank()).findFirst().map(Line::number).orElse(1);
    }
}
