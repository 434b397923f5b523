package dev.portolan.sources;

/// A source file that cannot be read as text; the message says why and what to do, without its path.
public class UnreadableSource extends RuntimeException {
    UnreadableSource(String message) {
        super(message);
    }
}
