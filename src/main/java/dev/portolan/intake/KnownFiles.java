package dev.portolan.intake;

import dev.portolan.intake.FileOutcome.Known;
import dev.portolan.sources.Listing;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/// How the files were when the index took them in. Thread-safe: it is asked while the next files are read.
final class KnownFiles {
    private static final Comparator<SourceFile> BY_PATH = Comparator.comparing(SourceFile::path);

    private final Map<SourcePath, Known> byPath = new ConcurrentHashMap<>();

    int size() {
        return byPath.size();
    }

    @Nullable
    Known of(SourceFile file) {
        return byPath.get(file.path());
    }

    void put(SourcePath path, Known now) {
        byPath.put(path, now);
    }

    void removeAll(Collection<SourcePath> paths) {
        byPath.keySet().removeAll(paths);
    }

    void clear() {
        byPath.clear();
    }

    boolean isNew(SourceFile file) {
        var before = of(file);
        return before == null || !before.stat().equals(file.stat());
    }

    /// What looks different from what is known, by path.
    List<SourceFile> news(Listing listing) {
        return listing.files().values().stream().filter(this::isNew).sorted(BY_PATH).toList();
    }

    /// What is known and no longer there; nothing of a folder that cannot be read now.
    Set<SourcePath> gone(Listing listing) {
        var gone = new HashSet<>(byPath.keySet());
        gone.removeAll(listing.files().keySet());
        gone.removeIf(path -> listing.missing().contains(path.folder()));
        return gone;
    }
}
