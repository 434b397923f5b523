package dev.portolan.sources;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchEvent;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/// Wakes a scan early when the file system says that something happened. Where it cannot say so, waiting is all.
final class FolderEvents implements AutoCloseable {
    private static final WatchEvent.Kind<?>[] ALL = {StandardWatchEventKinds.ENTRY_CREATE,
            StandardWatchEventKinds.ENTRY_MODIFY, StandardWatchEventKinds.ENTRY_DELETE};

    private final @Nullable WatchService service = open();
    private final Map<Path, WatchKey> keys = new HashMap<>();

    private static @Nullable WatchService open() {
        try {
            return FileSystems.getDefault().newWatchService();
        } catch (IOException | UnsupportedOperationException e) {
            return null;
        }
    }

    void watch(Set<Path> directories) {
        if (service == null)
            return;
        keys.entrySet().removeIf(entry -> {
            boolean gone = !directories.contains(entry.getKey()) || !entry.getValue().isValid();
            if (gone)
                entry.getValue().cancel();
            return gone;
        });
        for (Path directory : directories)
            if (!keys.containsKey(directory) && !register(service, directory))
                return;
    }

    private boolean register(WatchService service, Path directory) {
        try {
            keys.put(directory, directory.register(service, ALL));
            return true;
        } catch (IOException | ClosedWatchServiceException e) {
            // The system's number of watches is used up, or the folder is gone: the scan finds what happens there.
            return false;
        }
    }

    /// Returns at the first event, or when the time is over.
    void await(Duration time) throws InterruptedException {
        if (service == null) {
            Thread.sleep(time);
            return;
        }
        try {
            for (var key = service.poll(time.toMillis(), TimeUnit.MILLISECONDS); key != null; key = service.poll()) {
                key.pollEvents();
                key.reset();
            }
        } catch (ClosedWatchServiceException e) {
            throw new InterruptedException("closed");
        }
    }

    @Override
    public void close() {
        try {
            if (service != null)
                service.close();
        } catch (IOException e) {
            // Nothing is lost: the process's end frees it.
        }
    }
}
