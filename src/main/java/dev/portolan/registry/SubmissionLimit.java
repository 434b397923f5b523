package dev.portolan.registry;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.time.Duration;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;
import org.springframework.stereotype.Component;

/// How many submissions one client may store. What is refused for another reason does not count.
@Component
class SubmissionLimit {
    private static final Duration WINDOW = Duration.ofMinutes(1);
    /// An attacker with more addresses than this forgets some; memory stays bounded.
    private static final int MOST_CLIENTS = 100_000;

    private final int perMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder().maximumSize(MOST_CLIENTS)
            .expireAfterAccess(WINDOW.multipliedBy(2)).build();

    SubmissionLimit(RegistrySettings settings) {
        perMinute = settings.submissionsPerMinute();
    }

    /// Takes one; else says how long to wait for the next.
    Optional<Duration> take(String clientAddress) {
        if (perMinute == 0)
            return Optional.empty();
        var probe = bucket(clientAddress).tryConsumeAndReturnRemaining(1);
        return probe.isConsumed()
                ? Optional.empty()
                : Optional.of(Duration.ofNanos(probe.getNanosToWaitForRefill()).plusSeconds(1));
    }

    /// It was not stored after all.
    void giveBack(String clientAddress) {
        if (perMinute > 0)
            bucket(clientAddress).addTokens(1);
    }

    private Bucket bucket(String clientAddress) {
        return buckets.get(client(clientAddress), _ -> Bucket.builder()
                .addLimit(limit -> limit.capacity(perMinute).refillGreedy(perMinute, WINDOW)).build());
    }

    /// One household has a whole /64 of IPv6.
    private static String client(String address) {
        try {
            return InetAddress.ofLiteral(address) instanceof Inet6Address six
                    ? HexFormat.of().formatHex(Arrays.copyOf(six.getAddress(), 8))
                    : address;
        } catch (IllegalArgumentException noLiteral) {
            return address;
        }
    }
}
