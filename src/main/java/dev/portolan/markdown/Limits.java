package dev.portolan.markdown;

/// What a text may be, so that parsing it ends in time and in bounded memory. Measured with flexmark 0.64.8: beyond
/// these numbers, families of input overflow the stack or take time that grows with the square of their length.
final class Limits {
    /// Characters, or three times as many bytes at most.
    static final int FILE = 512 * 1024;
    static final int LINE = 16 * 1024;
    /// A list of links without blank lines is one paragraph.
    static final int PARAGRAPH = 32 * 1024;
    /// Of one kind, in one paragraph, not closed yet.
    static final int OPEN_BRACKETS = 100;
    static final int CONTAINERS = 32;
    static final int RUN = 200;
    static final int COLUMNS = 64;
    static final int ROWS = 2_000;
    static final int HEADINGS = 2_000;
    static final int DEFINITIONS = 500;
    /// Characters of HTML.
    static final int OUTPUT = 4 * 1024 * 1024;

    private Limits() {}
}
