package dev.portolan.sources;

import dev.portolan.messages.Message;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// All files of interest in both folders at one moment.
///
/// @param files
///            by path
/// @param refusals
///            what lies there but is not read, and why
/// @param directories
///            every folder that was looked into
/// @param missing
///            folders that could not be listed at all just now: nothing is known of their files
public record Listing(Map<SourcePath, SourceFile> files, List<Refusal> refusals, Set<Path> directories,
        Set<SourceFolder> missing) {
    public static final Listing EMPTY = new Listing(Map.of(), List.of(), Set.of(), Set.of());

    public Listing {
        files = Map.copyOf(files);
        refusals = List.copyOf(refusals);
        directories = Set.copyOf(directories);
        missing = Set.copyOf(missing);
    }

    /// Something in a folder that is not read.
    ///
    /// @param reason
    ///            what is wrong and what to do
    public record Refusal(SourcePath path, Message reason) {}

    /// This listing without the files that `earlier` saw otherwise: they may still be written to. What `before` knew of
    /// them holds on.
    Listing withoutMoving(Listing earlier, Listing before) {
        var settled = new java.util.HashMap<SourcePath, SourceFile>();
        files.forEach((path, file) -> {
            var known = file.equals(earlier.files.get(path)) ? file : before.files.get(path);
            if (known != null)
                settled.put(path, known);
        });
        return new Listing(settled, refusals, directories, missing);
    }
}
