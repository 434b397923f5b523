package dev.portolan.search.lucene;

import java.time.Duration;

/// Until when an answer is worth having.
record Deadline(long nanoTime) {
    static Deadline in(Duration time) {
        return new Deadline(System.nanoTime() + time.toNanos());
    }

    boolean isOver() {
        return System.nanoTime() - nanoTime > 0;
    }
}
