package portolan.bench;

import java.util.Arrays;

/// Durations that were measured.
final class Samples {
    private long[] nanos = new long[1024];
    private int size;

    void add(long duration) {
        if (size == nanos.length)
            nanos = Arrays.copyOf(nanos, 2 * size);
        nanos[size++] = duration;
    }

    /// How long something takes that is done now.
    <E extends Exception> void time(Work<E> work) throws E {
        long start = System.nanoTime();
        work.run();
        add(System.nanoTime() - start);
    }

    double p50() {
        return millis(0.50);
    }

    double p99() {
        return millis(0.99);
    }

    /// In milliseconds, the smallest that this share does not exceed.
    private double millis(double share) {
        var sorted = Arrays.copyOf(nanos, size);
        Arrays.sort(sorted);
        return sorted[Math.max(0, (int) Math.ceil(share * size) - 1)] / 1e6;
    }

    interface Work<E extends Exception> {
        void run() throws E;
    }
}
