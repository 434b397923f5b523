package dev.portolan.intake;

import dev.portolan.sources.SourcePath;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// One change as one reader sees it, while it is gathered.
final class ReaderChanges<T> {
    private final Reader<T> reader;
    private final Map<SourcePath, T> put = new HashMap<>();
    private final Set<SourcePath> removed = new HashSet<>();

    ReaderChanges(Reader<T> reader) {
        this.reader = reader;
    }

    /// What was made of a file just now; a file of which nothing is made any more is gone for this reader.
    void add(FileOutcome outcome) {
        var memo = outcome.memos().get(reader.name());
        if (memo == null)
            removed.add(outcome.path());
        else
            put.put(outcome.path(), reader.memoType().cast(memo));
    }

    /// What was made of a file before the restart.
    ///
    /// @return false when an older version of the reader made it: the file is to be read anew
    boolean restore(SourcePath path, FileMemo<JsonNode> remembered) {
        var memo = remembered.memos().get(reader.name());
        try {
            if (memo != null)
                put.put(path, FileMemo.memo(memo, reader.memoType()));
            return true;
        } catch (JacksonException e) {
            return false;
        }
    }

    void remove(Set<SourcePath> paths) {
        removed.addAll(paths);
    }

    void apply() {
        reader.apply(new Reader.Change<>(put, removed));
    }
}
