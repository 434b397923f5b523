package dev.portolan.markdown;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/// Runs work that a hostile text might make endless or too deep in a thread of its own with a large stack. What does
/// not end in time is given up; as it cannot be stopped it keeps its place until it ends, so that no more than a few
/// ever run.
final class RenderingThread {
    private static final long STACK_BYTES = 16L * 1024 * 1024;
    private final Duration deadline;
    private final Semaphore places;

    RenderingThread(Duration deadline, int places) {
        this.deadline = deadline;
        this.places = new Semaphore(places);
    }

    /// What the work made; empty when it took too long or went too deep.
    <T> Optional<T> run(Supplier<T> work) {
        try {
            if (!places.tryAcquire(deadline.toMillis(), TimeUnit.MILLISECONDS))
                return Optional.empty();
            var result = new CompletableFuture<T>();
            Thread.ofPlatform().name("markdown").daemon().stackSize(STACK_BYTES).start(() -> {
                try {
                    result.complete(work.get());
                } catch (StackOverflowError | OutOfMemoryError | RuntimeException tooMuch) {
                    result.completeExceptionally(tooMuch);
                } finally {
                    places.release();
                }
            });
            return Optional.ofNullable(result.get(deadline.toMillis(), TimeUnit.MILLISECONDS));
        } catch (TimeoutException | ExecutionException tooMuch) {
            return Optional.empty();
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
