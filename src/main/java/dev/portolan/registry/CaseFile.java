package dev.portolan.registry;

import dev.portolan.sources.SourcePath;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/// A file whose entries are cases: one that lies in a source folder, or one that was imported.
///
/// @param source
///            null when it was imported
/// @param name
///            as readers know it: the path with its folder, or the name that it was imported under
record CaseFile(@Nullable SourcePath source, String name) implements Comparable<CaseFile> {
    private static final Comparator<CaseFile> ORDER = Comparator.comparing(CaseFile::isImported)
            .thenComparing(CaseFile::name);

    static CaseFile of(SourcePath source) {
        return new CaseFile(source, source.toString());
    }

    static CaseFile imported(String name) {
        return new CaseFile(null, name);
    }

    public boolean isImported() {
        return source == null;
    }

    /// Inside its folder.
    String path() {
        return source == null ? name : source.path();
    }

    /// What no other file has.
    String key() {
        return isImported() ? "import:" + name : name;
    }

    @Override
    public int compareTo(CaseFile other) {
        return ORDER.compare(this, other);
    }
}
