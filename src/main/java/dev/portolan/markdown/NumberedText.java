package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// Lines that still know where they stood in the file, however the text is cut and rewritten on its way to the parser.
/// Holds only {@link VisibleText}.
record NumberedText(List<Line> lines) {
    private static final Pattern LINE_END = Pattern.compile("\r\n|\n|\r");

    NumberedText {
        lines = List.copyOf(lines);
    }

    static NumberedText of(String text) {
        var lines = new ArrayList<Line>();
        for (String line : LINE_END.split(text, -1))
            lines.add(new Line(lines.size() + 1, VisibleText.of(line)));
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
