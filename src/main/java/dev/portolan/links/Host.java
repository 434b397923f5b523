package dev.portolan.links;

import java.net.IDN;
import java.net.Inet6Address;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// The host of an address, in lower case and ASCII: a name, or an IP address.
final class Host {
    /// The longest name that the domain name system can hold.
    private static final int LONGEST = 253;
    /// Underscores are no host names by the letter, but sites use them.
    private static final String LABEL = "[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?";
    private static final Pattern NAME = Pattern.compile(LABEL + "(?:\\." + LABEL + ")*");
    private static final Pattern NUMBER = Pattern.compile("\\d+|0x[0-9a-f]*");
    private static final String OCTET = "(?:25[0-5]|2[0-4]\\d|1\\d\\d|[1-9]?\\d)";
    private static final Pattern IPV4 = Pattern.compile(OCTET + "(?:\\." + OCTET + "){3}");

    private Host() {}

    /// Empty when no such host can exist.
    static Optional<String> canonical(String written) {
        if (written.startsWith("["))
            return Optional.of(written.toLowerCase(Locale.ROOT)).filter(Host::isIpv6);
        return ascii(written).map(Host::withoutFinalDot).filter(Host::canExist);
    }

    private static Optional<String> ascii(String written) {
        if (written.chars().allMatch(c -> c < 0x80))
            return Optional.of(written.toLowerCase(Locale.ROOT));
        try {
            return Optional.of(IDN.toASCII(written).toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException noSuchName) {
            return Optional.empty();
        }
    }

    private static String withoutFinalDot(String name) {
        return name.endsWith(".") ? name.substring(0, name.length() - 1) : name;
    }

    /// A name that ends in a number is taken for an IPv4 address by browsers, and must be one.
    private static boolean canExist(String name) {
        return name.length() <= LONGEST && NAME.matcher(name).matches()
                && (!NUMBER.matcher(name.substring(name.lastIndexOf('.') + 1)).matches()
                        || IPV4.matcher(name).matches());
    }

    private static boolean isIpv6(String bracketed) {
        try {
            var literal = bracketed.substring(1, bracketed.length() - 1);
            return literal.indexOf('%') < 0 && Inet6Address.ofLiteral(literal) != null;
        } catch (IllegalArgumentException noAddress) {
            return false;
        }
    }
}
