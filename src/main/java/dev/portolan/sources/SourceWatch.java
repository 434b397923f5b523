package dev.portolan.sources;

import java.time.Duration;
import java.util.function.Consumer;

/// Tells when the source folders have changed. A scan every second is the truth, since network, overlay and swapped
/// mounts send no events; events of the file system only bring the next scan forward. A change is told when it has been
/// still for a moment, so a `git pull` of a thousand files is one.
public final class SourceWatch implements AutoCloseable {
    /// How long a file must not change before it is read: an editor's save is several writes.
    static final Duration STILL = Duration.ofMillis(100);
    /// A tree that never rests is told of after this long, without the files that still change.
    static final Duration LONGEST_WAIT = Duration.ofMillis(1200);
    static final Duration INTERVAL = Duration.ofSeconds(1);
    /// A scan may take this part of the time at most.
    private static final int REST_PER_SCAN = 10;

    private final SourceFolders folders;
    private final Consumer<Listing> listener;
    private final FolderEvents events = new FolderEvents();
    private final Thread thread = new Thread(this::run, "source-watch");
    private Listing told;

    /// @param told
    ///            what the listener knows already
    /// @param listener
    ///            called from the watch's own thread with each new listing
    public SourceWatch(SourceFolders folders, Listing told, Consumer<Listing> listener) {
        this.folders = folders;
        this.told = told;
        this.listener = listener;
        thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    private void run() {
        try {
            var rest = INTERVAL;
            while (!Thread.interrupted()) {
                events.watch(told.directories());
                events.await(rest);
                var start = System.nanoTime();
                look();
                rest = restAfter(Duration.ofNanos(System.nanoTime() - start));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static Duration restAfter(Duration scan) {
        var rest = scan.minus(STILL).multipliedBy(REST_PER_SCAN);
        return rest.compareTo(INTERVAL) > 0 ? rest : INTERVAL;
    }

    private void look() throws InterruptedException {
        var now = folders.list();
        if (now.equals(told))
            return;
        told = settled(now);
        listener.accept(told);
    }

    private Listing settled(Listing first) throws InterruptedException {
        var deadline = System.nanoTime() + LONGEST_WAIT.toNanos();
        for (var earlier = first;;) {
            Thread.sleep(STILL);
            var now = folders.list();
            if (now.equals(earlier))
                return now;
            if (System.nanoTime() > deadline)
                return now.withoutMoving(earlier, told);
            earlier = now;
        }
    }

    @Override
    public void close() {
        thread.interrupt();
        events.close();
    }
}
