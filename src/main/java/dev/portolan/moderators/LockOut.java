package dev.portolan.moderators;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.Ticker;
import java.time.Duration;

/// Counts failed logins by account and client address. After some of them the two are locked out together for a while,
/// so that nobody guesses on, and nobody locks a moderator out from elsewhere.
final class LockOut {
    static final int MOST_FAILURES = 5;
    static final Duration FOR = Duration.ofMinutes(15);
    private static final int MOST_REMEMBERED = 100_000;

    private final Cache<Attempt, Integer> failures;

    LockOut(Ticker ticker) {
        failures = Caffeine.newBuilder().ticker(ticker).expireAfterWrite(FOR).maximumSize(MOST_REMEMBERED).build();
    }

    record Attempt(String username, String address) {}

    boolean isLocked(Attempt attempt) {
        var failed = failures.getIfPresent(attempt);
        return failed != null && failed >= MOST_FAILURES;
    }

    void failed(Attempt attempt) {
        failures.asMap().merge(attempt, 1, Integer::sum);
    }

    void succeeded(Attempt attempt) {
        failures.invalidate(attempt);
    }
}
