package dev.portolan.sources;

import java.nio.file.Path;
import java.time.Instant;

/// A file as a listing saw it.
///
/// @param location
///            where its bytes lie now, symbolic links resolved
/// @param stat
///            size, time and file key in one word: another word, and the file may have changed
public record SourceFile(SourcePath path, Path location, Instant modified, String stat) {}
