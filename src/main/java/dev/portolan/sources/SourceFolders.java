package dev.portolan.sources;

import dev.portolan.messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Optional;
import java.util.function.Predicate;

/// The source folders as they are on disk. Read-only; thread-safe.
public final class SourceFolders {
    /// A folder that is swapped more often than this while it is listed is taken as it came.
    private static final int LISTING_ATTEMPTS = 3;
    /// More of a file is never read: twice what Markdown may have, so that the limit is seen to be crossed.
    static final int MOST_BYTES = 1024 * 1024;

    private final Path content;
    private final Path references;
    private final Predicate<SourcePath> interest;

    /// @param interest
    ///            which files are listed; all others are as if they were not there
    public SourceFolders(Path content, Path references, Predicate<SourcePath> interest) {
        this.content = content;
        this.references = references;
        this.interest = interest;
    }

    /// The folder as configured; it may be a symbolic link that is swapped.
    public Path root(SourceFolder folder) {
        return switch (folder) {
            case CONTENT -> content;
            case REFERENCES -> references;
        };
    }

    /// The commit that a folder stands at now, when it lies in a git repository.
    public Optional<String> revision(SourceFolder folder) {
        return Revision.of(root(folder));
    }

    /// Looks at everything now.
    public Listing list() {
        var files = new HashMap<SourcePath, SourceFile>();
        var refusals = new ArrayList<Listing.Refusal>();
        var directories = new HashSet<Path>();
        var missing = new HashSet<SourceFolder>();
        for (SourceFolder folder : SourceFolder.values()) {
            try {
                var scan = scan(folder);
                files.putAll(scan.files());
                refusals.addAll(scan.refusals());
                directories.addAll(scan.directories());
            } catch (IOException e) {
                missing.add(folder);
            }
        }
        return new Listing(files, refusals, directories, missing);
    }

    private FolderScan scan(SourceFolder folder) throws IOException {
        for (int attempt = 1;; attempt++) {
            var root = root(folder).toRealPath();
            var scan = new FolderScan(folder, root, interest);
            scan.run();
            if (attempt == LISTING_ATTEMPTS || root.equals(root(folder).toRealPath()))
                return scan;
        }
    }

    /// Reads a listed file.
    ///
    /// @throws UnreadableSource
    ///             when it is gone, may not be read, or is no text
    public SourceText read(SourceFile file) {
        try (var in = Files.newInputStream(file.location())) {
            return SourceText.decode(in.readNBytes(MOST_BYTES), in.read() >= 0);
        } catch (IOException e) {
            throw new UnreadableSource(Message.of("notice.sources.not-read").with(reason(e)));
        }
    }

    private static Message reason(IOException e) {
        return switch (e) {
            case java.nio.file.NoSuchFileException gone -> Message.of("notice.sources.not-read.gone");
            case java.nio.file.AccessDeniedException denied -> Message.of("notice.sources.not-read.denied");
            default -> Message.of("notice.sources.not-read.input");
        };
    }

}
