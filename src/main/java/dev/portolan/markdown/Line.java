package dev.portolan.markdown;

/// A line without its ending; `number` counts from 1 in the file as written.
record Line(int number, String text) {
    boolean isBlank() {
        return text.isBlank();
    }

    /// Another text in the place of this one.
    Line with(String other) {
        return new Line(number, other);
    }
}
