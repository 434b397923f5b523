package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import java.util.ArrayList;
import java.util.List;

/// A page without its lines that are too long for Markdown: each is left out on its own, and the others keep
/// their numbers.
record LongLines(String text, List<Notice> notices) {
    LongLines {
        notices = List.copyOf(notices);
    }

    static LongLines of(String text) {
        if (text.length() <= MarkdownReader.LONGEST_LINE)
            return new LongLines(text, List.of());
        var lines = new ArrayList<>(text.lines().toList());
        var notices = new ArrayList<Notice>();
        for (int i = 0; i < lines.size(); i++)
            if (lines.get(i).length() > MarkdownReader.LONGEST_LINE) {
                notices.add(new Notice(i + 1, Message.of("notice.adopters.long-line")));
                lines.set(i, emptied(lines.get(i)));
            }
        return notices.isEmpty() ? new LongLines(text, List.of()) : new LongLines(String.join("\n", lines), notices);
    }

    /// A table goes on behind a row without cells.
    private static String emptied(String line) {
        return line.stripLeading().startsWith("|") ? "| |" : "";
    }
}
