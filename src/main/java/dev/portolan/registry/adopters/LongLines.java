package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.AdopterReading.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// A page without its lines that are too long for Markdown: each is left out on its own, and the others keep
/// their numbers.
record LongLines(String text, List<Notice> notices) {
    /// Beyond that, Markdown is not read as such.
    private static final int LONGEST = 16 * 1024;
    private static final Pattern LINE_BREAK = Pattern.compile("\\R");

    LongLines {
        notices = List.copyOf(notices);
    }

    static LongLines of(String text) {
        if (text.length() <= LONGEST)
            return new LongLines(text, List.of());
        var lines = new ArrayList<>(List.of(LINE_BREAK.split(text, -1)));
        var notices = new ArrayList<Notice>();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).length() > LONGEST) {
                notices.add(new Notice(i + 1, "this line is longer than 16 KB"));
                lines.set(i, emptied(lines.get(i)));
            }
        return notices.isEmpty() ? new LongLines(text, List.of()) : new LongLines(String.join("\n", lines), notices);
    }

    /// A table goes on behind a row without cells.
    private static String emptied(String line) {
        return line.stripLeading().startsWith("|") ? "| |" : "";
    }
}
