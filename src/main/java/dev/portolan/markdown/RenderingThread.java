package dev.portolan.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/// Runs work that a hostile text might make endless or too deep in a thread of its own with a large stack. What does
/// not end in time is given up; as it cannot be stopped it keeps its place until it ends, so that no more than a few
/// ever run.
final class RenderingThread {
    private static final long STACK_BYTES = 16L * 1024 * 1024;

    private final Duration budget;
    private final Duration deadline;
    private final Semaphore places;

    /// @param budget
    ///            processor time for one piece of work: a busy machine makes no good text look hostile
    /// @param deadline
    ///            time on the clock, also for getting a place
    RenderingThread(Duration budget, Duration deadline, int places) {
        this.budget = budget;
        this.deadline = deadline;
        this.places = new Semaphore(places);
    }

    /// What the work made; empty when it took too long, went too deep or failed.
    <T> Optional<T> run(Supplier<T> work) {
        try {
            if (!places.tryAcquire(deadline.toMillis(), TimeUnit.MILLISECONDS))
                return Optional.empty();
            var result = new CompletableFuture<T>();
            var thread = Thread.ofPlatform().name("markdown").daemon().stackSize(STACK_BYTES)
                    .start(() -> complete(result, work));
            return await(result, thread);
        } catch (ExecutionException tooMuch) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private <T> void complete(CompletableFuture<T> result, Supplier<T> work) {
        try {
            result.complete(work.get());
        } catch (StackOverflowError | OutOfMemoryError | RuntimeException tooMuch) {
            // never logged: an answer to what the text holds, not a fault of ours
            result.completeExceptionally(tooMuch);
        } finally {
            places.release();
        }
    }

    private <T> Optional<T> await(CompletableFuture<T> result, Thread thread)
            throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        while (!thread.join(Duration.ofMillis(50)))
            if (isOver(System.nanoTime() - start, thread))
                return Optional.empty();
        return Optional.of(result.get());
    }

    /// The processor's time is asked for only once it may be used up: the first question loads a whole module.
    private boolean isOver(long elapsed, Thread thread) {
        return elapsed > deadline.toNanos()
                || (elapsed > budget.toNanos() && processorTime(thread) > budget.toNanos());
    }

    private static long processorTime(Thread thread) {
        var threads = ManagementFactory.getThreadMXBean();
        return threads.isThreadCpuTimeSupported() ? threads.getThreadCpuTime(thread.threadId()) : 0;
    }
}
