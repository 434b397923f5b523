package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import dev.portolan.search.SearchBusy;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;

class SearchPoolTests {
    @Test
    void refusesWhatWouldWaitTooLong() throws Exception {
        var release = new CountDownLatch(1);
        var waiting = new CountDownLatch(1);
        try (var pool = new SearchPool(1); var callers = Executors.newCachedThreadPool()) {
            callers.execute(() -> pool.run(() -> {
                waiting.countDown();
                release.await();
                return true;
            }));
            waiting.await();
            for (int i = 0; i < SearchPool.QUEUE; i++) {
                callers.execute(() -> pool.run(() -> true));
            }
            while (pool.waiting() < SearchPool.QUEUE) {
                Thread.onSpinWait();
            }

            assertThatExceptionOfType(SearchBusy.class).isThrownBy(() -> pool.run(() -> true));
            release.countDown();
        }
    }

    @Test
    void answersOnAThreadOfItsOwn() {
        try (var pool = new SearchPool(1)) {
            assertThat(pool.run(() -> Thread.currentThread().isVirtual())).isFalse();
        }
    }
}
