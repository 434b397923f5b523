package dev.portolan.markdown;

import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Runs work that a hostile text might make endless or too deep in a thread with a large stack, away from who waits for
/// it. What does not end in time is given up; as it cannot be stopped it keeps its thread and its place until it ends,
/// so that no more than a few ever run.
final class RenderingThread {
    private static final long STACK_BYTES = 16L * 1024 * 1024;
    private static final Duration LOOK = Duration.ofMillis(50);

    private final Duration budget;
    private final Duration deadline;
    private final Semaphore places;
    private final Executor threads = Executors.newCachedThreadPool(
            Thread.ofPlatform().name("markdown").daemon().stackSize(STACK_BYTES).factory());

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
            var piece = new Piece<>(work);
            threads.execute(piece);
            return await(piece);
        } catch (ExecutionException tooMuch) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }

    private <T> Optional<T> await(Piece<T> piece) throws InterruptedException, ExecutionException {
        long start = System.nanoTime();
        while (true)
            try {
                return Optional.of(piece.result.get(LOOK.toMillis(), TimeUnit.MILLISECONDS));
            } catch (TimeoutException stillRunning) {
                if (isOver(System.nanoTime() - start, piece))
                    return Optional.empty();
            }
    }

    /// The processor's time is asked for only once it may be used up: the first question loads a whole module.
    private boolean isOver(long elapsed, Piece<?> piece) {
        return elapsed > deadline.toNanos()
                || (elapsed > budget.toNanos() && piece.processorTime() > budget.toNanos());
    }

    private final class Piece<T> implements Runnable {
        /// Time on the clock that a thread has worked, in nanoseconds.
        private static final ThreadLocal<Long> WORKED = ThreadLocal.withInitial(() -> 0L);

        private final CompletableFuture<T> result = new CompletableFuture<>();
        private final Supplier<T> work;
        private volatile @Nullable Thread thread;
        private volatile long before;

        Piece(Supplier<T> work) {
            this.work = work;
        }

        @Override
        public void run() {
            long start = System.nanoTime();
            before = WORKED.get();
            thread = Thread.currentThread();
            try {
                result.complete(work.get());
            } catch (StackOverflowError | OutOfMemoryError | RuntimeException tooMuch) {
                // never logged: an answer to what the text holds, not a fault of ours
                result.completeExceptionally(tooMuch);
            } finally {
                WORKED.set(before + System.nanoTime() - start);
                places.release();
            }
        }

        /// At least, in nanoseconds: the thread's own, less all that its earlier pieces may have used.
        long processorTime() {
            var threads = ManagementFactory.getThreadMXBean();
            var running = thread;
            return running == null || !threads.isThreadCpuTimeSupported()
                    ? 0
                    : threads.getThreadCpuTime(running.threadId()) - before;
        }
    }
}
