package dev.portolan.registry;

import dev.portolan.links.CanonicalUrl;
import java.util.Optional;
import java.util.regex.Pattern;

/// Addresses that stand as evidence.
final class WebAddress {
    static final int LONGEST = 2_048;
    /// Nobody needs them in an address as they are, and each has broken out of some attribute or header.
    private static final Pattern FORBIDDEN = Pattern.compile("[\\s\\p{C}\\p{Z}\"'`<>\\\\]");

    private WebAddress() {}

    /// Whether it may be taken as it is: http or https, a host that can exist, a port that can, nothing hidden.
    static boolean isUsable(String address) {
        return address.length() <= LONGEST && !FORBIDDEN.matcher(address).find()
                && CanonicalUrl.of(address).isPresent();
    }

    /// What is equal for all addresses of the same thing.
    static String key(String address) {
        return CanonicalUrl.of(address).map(CanonicalUrl::key).orElse(address);
    }

    /// The host without `www.`, for telling whose address it is.
    static Optional<String> domain(String address) {
        return CanonicalUrl.of(address).map(CanonicalUrl::site);
    }
}
