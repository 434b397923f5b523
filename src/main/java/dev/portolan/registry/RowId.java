package dev.portolan.registry;

import java.security.SecureRandom;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;

/// Version 7 UUIDs, RFC 9562: they sort by the time of their making, also within a millisecond.
final class RowId {
    private static final SecureRandom RANDOM = new SecureRandom();
    /// Milliseconds and, in the low 12 bits, a counter within one.
    private static final AtomicLong LAST = new AtomicLong();

    private RowId() {}

    static String next(long epochMillis) {
        long time = LAST.accumulateAndGet(epochMillis << 12, (last, now) -> Math.max(last + 1, now));
        long high = (time >>> 12) << 16 | 0x7000 | (time & 0xFFF);
        long low = (RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low).toString();
    }
}
