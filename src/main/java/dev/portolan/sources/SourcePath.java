package dev.portolan.sources;

import java.util.Comparator;
import java.util.Optional;

/// A file inside a source folder: `path` is relative to the folder, with `/` between its names, and never leads out
/// of it.
public record SourcePath(SourceFolder folder, String path) implements Comparable<SourcePath> {
    private static final Comparator<SourcePath> ORDER = Comparator.comparing(SourcePath::folder)
            .thenComparing(SourcePath::path);

    public SourcePath {
        if (path.isEmpty() || path.startsWith("/"))
            throw new IllegalArgumentException("not a relative path: " + path);
    }

    public static SourcePath content(String path) {
        return new SourcePath(SourceFolder.CONTENT, path);
    }

    public static SourcePath references(String path) {
        return new SourcePath(SourceFolder.REFERENCES, path);
    }

    /// The inverse of {@link #toString()}.
    public static SourcePath parse(String written) {
        int slash = written.indexOf('/');
        return new SourcePath(SourceFolder.valueOf(written.substring(0, slash).toUpperCase(java.util.Locale.ROOT)),
                written.substring(slash + 1));
    }

    /// The file's own name, with its ending.
    public String name() {
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /// The folder that the file lies in, relative to the source folder; empty at the top.
    public String parent() {
        int slash = path.lastIndexOf('/');
        return slash < 0 ? "" : path.substring(0, slash);
    }

    /// The path that `relative` means when written in this file; empty when it leads out of the source folder. A
    /// leading `/` starts at the source folder.
    public Optional<SourcePath> resolve(String relative) {
        var names = new java.util.ArrayDeque<String>();
        if (!relative.startsWith("/") && !parent().isEmpty())
            java.util.Collections.addAll(names, parent().split("/"));
        for (String name : relative.split("/")) {
            if (name.isEmpty() || name.equals("."))
                continue;
            if (!name.equals(".."))
                names.addLast(name);
            else if (names.pollLast() == null)
                return Optional.empty();
        }
        return names.isEmpty() ? Optional.empty() : Optional.of(new SourcePath(folder, String.join("/", names)));
    }

    @Override
    public int compareTo(SourcePath other) {
        return ORDER.compare(this, other);
    }

    /// `content/pod/limits.md`
    @Override
    public String toString() {
        return folder.label() + "/" + path;
    }
}
