package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownReader;

/// Reads a file as the import does.
final class Read {
    private static final AdopterFile FILE = new AdopterFile(new MarkdownReader());

    private Read() {}

    static AdopterReading read(String name, String text) {
        return FILE.read(name, text);
    }
}
