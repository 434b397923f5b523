package dev.portolan.search.lucene;

import dev.portolan.search.SearchBusy;
import java.time.Duration;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

/// The threads on which questions are answered, as many as there are cores, with a short queue before them. Never
/// virtual threads: Lucene keeps readers' state per thread.
final class SearchPool implements AutoCloseable {
    /// What may wait: at a few milliseconds a question less than a second's work.
    static final int QUEUE = 64;

    private final ThreadPoolExecutor threads;

    SearchPool(int size) {
        this.threads = new ThreadPoolExecutor(size, size, 0, TimeUnit.SECONDS, new ArrayBlockingQueue<>(QUEUE),
                Thread.ofPlatform().name("search-", 1).daemon().factory());
    }

    static SearchPool ofCores() {
        return new SearchPool(Math.max(2, Runtime.getRuntime().availableProcessors()));
    }

    <T> T run(Callable<T> work) {
        try {
            return threads.submit(work).get();
        } catch (RejectedExecutionException e) {
            throw new SearchBusy();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new SearchBusy();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e.getCause());
        }
    }

    int waiting() {
        return threads.getQueue().size();
    }

    /// Questions under way are answered first, within the deadline of one.
    @Override
    public void close() {
        threads.shutdown();
        try {
            threads.awaitTermination(Duration.ofSeconds(5).toSeconds(), TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
