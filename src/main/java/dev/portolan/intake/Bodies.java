package dev.portolan.intake;

import dev.portolan.sources.SourcePath;
import java.util.Optional;

/// The larger texts that readers left with the index.
public interface Bodies {
    /// The body that the reader of this name last made of the file.
    Optional<String> body(String reader, SourcePath file);
}
