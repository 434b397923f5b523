package dev.portolan.library;

import java.util.Locale;
import java.util.regex.Pattern;

/// A link as a note's author wrote it.
///
/// @param line
///            counted from 1 in the file
/// @param section
///            the heading under which it stands; empty ahead of the first
/// @param anchor
///            of that section; empty likewise
record WrittenLink(int line, String section, String anchor, String title, String href) {
    private static final Pattern SCHEME = Pattern.compile("[A-Za-z][A-Za-z0-9+.-]*:");

    /// Whether it leads to another site.
    boolean outward() {
        return outward(href);
    }

    static boolean outward(String href) {
        var start = href.toLowerCase(Locale.ROOT);
        return start.startsWith("http://") || start.startsWith("https://");
    }

    /// Whether it leads to a file beside the note or to one of its headings.
    boolean inward() {
        return !href.startsWith("//") && !SCHEME.matcher(href).lookingAt();
    }
}
