package dev.portolan.intake;

import dev.portolan.sources.SourcePath;
import java.util.Map;
import java.util.Set;

/// What a feature makes of a file. A feature registers one as a bean.
///
/// @param <T>
///            what the feature wants to remember of a file: a record that Jackson can write and read
public interface Reader<T> {
    /// Stable name under which memos are kept.
    String name();

    Class<T> memoType();

    /// Whether this reader is asked about a file at all. By default about all Markdown, and nothing else.
    default boolean reads(SourcePath file) {
        return FilesOfInterest.isMarkdown(file);
    }

    /// Reads one file; {@link Reading#nothing()} when it is none of this feature's business. Pure: no side effects.
    Reading<T> read(ReadFile file);

    /// Takes over one change, after the index has it. Also called at start with what the index remembers.
    void apply(Change<T> change);

    /// One change: what is new or different, and what is gone.
    record Change<T>(Map<SourcePath, T> put, Set<SourcePath> removed) {
        public Change {
            put = Map.copyOf(put);
            removed = Set.copyOf(removed);
        }
    }
}
