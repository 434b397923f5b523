package dev.portolan.library;

import java.util.regex.Pattern;

/// What is left of a path when the ways of writing it are taken off: the ending, a slash at the end, and the name of a
/// file that stands for its folder. `pod/`, `pod/README.md`, `pod/index.html` and `pod.md` all are `pod`.
final class NoteKey {
    private static final Pattern ENDING = Pattern.compile("\\.(md|markdown|mdx|html?)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern INDEX = Pattern.compile("index|readme|_index", Pattern.CASE_INSENSITIVE);

    private NoteKey() {}

    /// The path without its ending and outer slashes alone: a folder may be called `index`, too.
    static String whole(String path) {
        return ENDING.matcher(withoutSlashes(path)).replaceFirst("");
    }

    static String of(String path) {
        var plain = whole(path);
        int slash = plain.lastIndexOf('/');
        return namesFolder(plain.substring(slash + 1)) ? plain.substring(0, Math.max(slash, 0)) : plain;
    }

    /// Whether a file of this name, without its ending, stands for its folder.
    static boolean namesFolder(String stem) {
        return INDEX.matcher(stem).matches();
    }

    private static String withoutSlashes(String path) {
        int start = 0;
        int end = path.length();
        while (start < end && path.charAt(start) == '/')
            start++;
        while (end > start && path.charAt(end - 1) == '/')
            end--;
        return path.substring(start, end);
    }
}
