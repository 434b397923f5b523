package dev.portolan.intake;

import dev.portolan.search.SearchIndex;
import dev.portolan.sources.Listing;
import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourceFolders;
import dev.portolan.sources.SourceWatch;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/// Keeps everything that is derived at what the source folders and the database say. All changes happen on one thread,
/// in order.
@Component
public class Intake implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Intake.class);
    /// What a crash may cost is read again; so commits may be seldom.
    private static final Duration COMMIT_AFTER = Duration.ofSeconds(2);
    private static final Duration RETRY_AFTER = Duration.ofSeconds(5);
    private static final Duration CLOSE_WITHIN = Duration.ofSeconds(20);

    private final SourceFolders folders;
    private final SearchIndex index;
    private final FileIntake files;
    private final Publications publications;
    private final Clock clock;
    private final ApplicationEventPublisher events;
    private final ScheduledExecutorService worker = Executors
            .newSingleThreadScheduledExecutor(Thread.ofPlatform().name("intake").daemon().factory());
    private @Nullable SourceWatch watch;
    private boolean commitIsPlanned;
    private volatile boolean ready;
    private volatile @Nullable Instant lastRead;
    private volatile int fileCount;

    Intake(SourceFolders folders, SearchIndex index, FileIntake files, Publications publications, Clock clock,
            ApplicationEventPublisher events) {
        this.folders = folders;
        this.index = index;
        this.files = files;
        this.publications = publications;
        this.clock = clock;
        this.events = events;
    }

    /// Whether everything that lay in the folders and in the database at start is searchable, listed and linked.
    public boolean isReady() {
        return ready;
    }

    /// What has been read until now.
    public Status status() {
        return new Status(ready, lastRead, fileCount, folders.revision(SourceFolder.CONTENT).orElse(null));
    }

    /// @param lastRead
    ///            when a change was last taken over
    /// @param files
    ///            how many there are
    /// @param commit
    ///            of the content; null when it is in no git repository
    public record Status(boolean ready, @Nullable Instant lastRead, int files, @Nullable String commit) {}

    /// Begins to read, and returns at once.
    void start() {
        worker.execute(this::begin);
    }

    private void begin() {
        attempt(() -> {
            var start = clock.instant();
            var remembered = index.remembered();
            files.restore(remembered.stream().filter(entry -> !publications.owns(entry.owner())).toList());
            var listing = folders.list();
            int read = files.catchUp(listing);
            var settled = publications.reconcile(remembered);
            index.commit();
            settled.run();
            publications.drain();
            finished();
            ready = true;
            LOG.info("Ready: {} files, {} of them read anew, {} ms", fileCount, read,
                    Duration.between(start, clock.instant()).toMillis());
            follow(new SourceWatch(folders, listing, this::changed));
            events.publishEvent(new EverythingRead());
        }, this::begin);
    }

    private synchronized void follow(SourceWatch newWatch) {
        if (worker.isShutdown())
            return;
        watch = newWatch;
        newWatch.start();
    }

    private void changed(Listing listing) {
        execute(() -> take(listing));
    }

    /// Nothing while closing: the next start makes good whatever is left.
    private synchronized void execute(Runnable work) {
        if (!worker.isShutdown())
            worker.execute(work);
    }

    private void take(Listing listing) {
        attempt(() -> {
            files.take(listing);
            publications.drain();
            finished();
            planCommit();
        }, () -> take(listing));
    }

    private void finished() {
        lastRead = clock.instant();
        fileCount = files.size();
    }

    /// Something in the database waits to be found.
    @EventListener
    void on(PublicationRequested requested) {
        if (ready)
            execute(this::publish);
    }

    private void publish() {
        attempt(publications::drain, this::publish);
    }

    private void planCommit() {
        if (commitIsPlanned)
            return;
        commitIsPlanned = true;
        var _ = worker.schedule(() -> {
            commitIsPlanned = false;
            attempt(index::commit, this::planCommit);
        }, COMMIT_AFTER.toMillis(), TimeUnit.MILLISECONDS);
    }

    /// Reads everything anew into an index beside the one in use, then swaps it in.
    ///
    /// @return how many files it holds
    public int rebuild() {
        try (var rebuild = index.rebuild()) {
            files.rebuild(folders.list(), rebuild);
            var settled = publications.fill(rebuild);
            rebuild.swap();
            settled.run();
            publications.drain();
            finished();
            return fileCount;
        }
    }

    /// Neither a full disk nor scarce memory must end the intake: what could not be applied is tried again.
    private void attempt(Runnable work, Runnable again) {
        try {
            mend();
            work.run();
        } catch (RuntimeException | Error e) {
            if (worker.isShutdown())
                return;
            LOG.error("Could not update the index, trying again in {} s: {}", RETRY_AFTER.toSeconds(), e.getMessage());
            LOG.debug("intake", e);
            var _ = worker.schedule(again, RETRY_AFTER.toMillis(), TimeUnit.MILLISECONDS);
        }
    }

    /// What is derived comes back by itself once the disk has space again, or somebody has removed it.
    private void mend() {
        if (index.takesChanges())
            return;
        int read = rebuild();
        LOG.info("The index had failed or was gone; built anew from {} files", read);
    }

    @Override
    public void close() {
        stop();
        try {
            if (!worker.awaitTermination(CLOSE_WITHIN.toMillis(), TimeUnit.MILLISECONDS))
                LOG.warn("Still reading while closing; the rest is read at the next start");
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private synchronized void stop() {
        if (watch != null)
            watch.close();
        worker.shutdownNow();
    }
}
