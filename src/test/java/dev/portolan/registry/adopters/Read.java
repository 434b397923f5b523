package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownReader;
import java.util.List;

/// Reads a file as the import does.
final class Read {
    private static final AdopterFile FILE = new AdopterFile(new MarkdownReader());

    private Read() {}

    static AdopterReading read(String name, String text) {
        return FILE.read(name, text);
    }

    /// What it leaves out, as the command line says it.
    static List<String> leftOut(String name, String text) {
        return read(name, text).notices().stream().map(notice -> notice.line() + ": " + notice.message().english())
                .toList();
    }
}
