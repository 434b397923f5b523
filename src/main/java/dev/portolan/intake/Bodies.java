package dev.portolan.intake;

import dev.portolan.sources.SourcePath;
import java.util.Optional;

/// The larger values that readers left with the index.
public interface Bodies {
    /// The body that the reader of this name last made of the file.
    <T> Optional<T> body(String reader, SourcePath file, Class<T> type);
}
