package dev.portolan.search.lucene;

import dev.portolan.search.IndexInUse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The folder in which all generations of one format lie: `index/lucene-5/generation-7`. Whoever has it open holds its
/// lock. The current generation is the highest that is committed and sound; all others are leftovers, of a crash or of a
/// swap, and go once the current one is committed. So a crash at any moment leaves either the old or the new one.
final class IndexFolder implements AutoCloseable {
    /// Raised by each change of fields, analysis or stored form.
    static final String FORMAT = "7";
    static final String FORMAT_KEY = "format";
    private static final String NAME = "lucene-";
    private static final Pattern GENERATION = Pattern.compile("generation-(\\d{1,9})");
    private static final Pattern ANY_FORMAT = Pattern.compile(NAME + "\\d{1,9}");

    private final Path folder;
    private final FileChannel channel;
    /// Outlives the folders: a generation that somebody removed may still be open here.
    private int highest;

    private IndexFolder(Path folder, FileChannel channel) {
        this.folder = folder;
        this.channel = channel;
    }

    static IndexFolder lock(Path indexDir) throws IOException {
        var folder = Files.createDirectories(indexDir.resolve(NAME + FORMAT));
        var channel = lockIn(folder);
        if (channel == null)
            throw new IndexInUse(indexDir);
        return new IndexFolder(folder, channel);
    }

    private static @Nullable FileChannel lockIn(Path folder) throws IOException {
        var channel = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (tryLock(channel) != null)
            return channel;
        channel.close();
        return null;
    }

    private static @Nullable FileLock tryLock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException heldByThisProcess) {
            return null;
        }
    }

    /// The generation to go on with, or a new, empty one.
    Path current() throws IOException {
        var all = generations();
        highest = highest(all);
        Optional<Path> sound = all.reversed().stream().filter(Soundness::isSound).findFirst();
        return sound.isPresent() ? sound.get() : next();
    }

    /// A new, empty generation, higher than all there are, also when somebody has removed them.
    Path next() throws IOException {
        Files.createDirectories(folder);
        highest = Math.max(highest, highest(generations())) + 1;
        return Files.createDirectory(folder.resolve("generation-" + highest));
    }

    /// Once the current generation is committed.
    void removeAllBut(Set<Path> inUse) throws IOException {
        for (var generation : generations()) {
            if (!inUse.contains(generation))
                remove(generation);
        }
        for (var other : children(folder.resolveSibling(""), ANY_FORMAT)) {
            if (!other.equals(folder))
                removeUnused(other);
        }
    }

    /// An older or newer Portolan may run on the same folder.
    private static void removeUnused(Path otherFormat) throws IOException {
        try (var lock = lockIn(otherFormat)) {
            if (lock != null)
                remove(otherFormat);
        }
    }

    static void remove(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            for (var file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.deleteIfExists(file);
            }
        }
    }

    private List<Path> generations() throws IOException {
        return children(folder, GENERATION).stream().sorted(Comparator.comparingInt(IndexFolder::number)).toList();
    }

    private static List<Path> children(Path folder, Pattern name) throws IOException {
        try (var children = Files.list(folder)) {
            return children.filter(child -> name.matcher(child.getFileName().toString()).matches())
                    .toList();
        }
    }

    private static int highest(List<Path> generations) {
        return generations.isEmpty() ? 0 : number(generations.getLast());
    }

    private static int number(Path generation) {
        var matcher = GENERATION.matcher(generation.getFileName().toString());
        return matcher.matches() ? Integer.parseInt(matcher.group(1)) : 0;
    }

    @Override
    public void close() {
        try {
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
