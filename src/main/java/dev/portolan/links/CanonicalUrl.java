package dev.portolan.links;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The address of something on the web, free of how it came here: the form that is shown, linked and compared.
///
/// What is read, and why:
/// - `&amp;` is decoded until none is left: addresses copied from a page's source are escaped once or twice.
/// - Only `http` and `https`, no user information: nothing else is a public address, and a name ahead of `@` passes for
///   a host.
/// - Refused as broken: white space, control and invisible characters, `"` `<` `>` `\`, a `%` without two digits, a host
///   that cannot exist, a port beyond 1–65535, more than 2,048 characters.
/// - The host is written in lower case and ASCII, without a final dot, and a port only when it is not the scheme's own:
///   none of these changes where an address leads.
/// - The fragment goes: it names a place in the page. Tracking names go: see {@link Query}.
/// - The path stays as written, except that an empty one is `/`: servers may tell `/a` from `/a/` and `/A`.
///
/// @param address
///            the canonical form; a constructor call with any other form is a mistake of the caller
public record CanonicalUrl(String address) {
    /// What submissions may hold, and what browsers, servers and proxies pass on.
    private static final int LONGEST = 2_048;
    private static final int ID_LENGTH = 12;
    private static final Pattern ESCAPED_AMPERSAND = Pattern.compile("&(?:amp;)++");
    private static final Pattern PLAIN = Pattern.compile("[!-~&&[^\"<>\\\\%]]*+");
    private static final Pattern BROKEN = Pattern.compile("[\\s\\p{C}\\p{Z}\"<>\\\\]|%(?![0-9a-fA-F]{2})");
    private static final Pattern SHAPE = Pattern
            .compile("(?i)(https?)://([^/?#:\\[\\]]+|\\[[^/?#]+])(?::(\\d{0,5}))?(/[^?#]*)?(?:\\?([^#]*))?(?:#.*)?");
    private static final Pattern MOBILE_OR_WWW = Pattern.compile("^(?:www|m)\\.(?=[^.]+\\.)");
    private static final Pattern NOT_ASCII = Pattern.compile("[^\\p{ASCII}]+");
    private static final Pattern ESCAPE = Pattern.compile("%[0-9a-fA-F]{2}");

    public CanonicalUrl {
        if (!canonical(address).equals(Optional.of(address)))
            throw new IllegalArgumentException("not a canonical address: " + address);
    }

    /// The canonical form of an address as somebody wrote it; empty when it is broken or not of the web.
    public static Optional<CanonicalUrl> of(String written) {
        return canonical(written).map(CanonicalUrl::new);
    }

    /// Equal for all addresses that certainly lead to the same thing: the scheme and the ways to escape a character do
    /// not count. `www.`, `m.` and a final `/` do: joining two articles hides one of them, and nobody notices.
    public String key() {
        return key(address);
    }

    /// @param canonical
    ///            an address that is known to have this form
    static String key(String canonical) {
        var written = canonical.substring(canonical.indexOf("//"));
        if (PLAIN.matcher(written).matches())
            return written;
        var plain = NOT_ASCII.matcher(written).replaceAll(run -> URLEncoder.encode(run.group(), UTF_8));
        return ESCAPE.matcher(plain).replaceAll(escape -> escape.group().toUpperCase(Locale.ROOT));
    }

    /// A short name made of the key alone, fit for addresses of ours: 48 bits, so that a million addresses share one
    /// with a chance of one in five hundred.
    public String id() {
        return id(key());
    }

    static String id(String key) {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(key.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest).substring(0, ID_LENGTH);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /// The host as people name the site: without `www.` or `m.`.
    public String site() {
        var shape = SHAPE.matcher(address);
        return shape.matches() ? MOBILE_OR_WWW.matcher(shape.group(2)).replaceFirst("") : "";
    }

    /// The path as written, at least `/`.
    public String path() {
        var shape = SHAPE.matcher(address);
        return shape.matches() ? shape.group(4) : "";
    }

    /// Site and path as far as somebody can read them: `docs.docker.com / engine / install`.
    public String readable() {
        var words = AddressWords.of(path());
        return words.isEmpty() ? site() : site() + " / " + words;
    }

    public boolean secure() {
        return address.startsWith("https:");
    }

    @Override
    public String toString() {
        return address;
    }

    private static Optional<String> canonical(String written) {
        var text = ESCAPED_AMPERSAND.matcher(written.strip()).replaceAll("&");
        var shape = SHAPE.matcher(text);
        if (isBroken(text) || !shape.matches())
            return Optional.empty();
        return Host.canonical(shape.group(2)).flatMap(host -> assembled(shape, host))
                .filter(address -> address.length() <= LONGEST);
    }

    /// Most are plain, and looking up what kind of character each is takes time.
    private static boolean isBroken(String text) {
        return !PLAIN.matcher(text).matches() && BROKEN.matcher(text).find();
    }

    private static Optional<String> assembled(Matcher shape, String host) {
        var scheme = shape.group(1).toLowerCase(Locale.ROOT);
        var path = shape.group(4) == null ? "/" : shape.group(4);
        var query = shape.group(5) == null ? "" : Query.canonical(shape.group(5));
        return port(scheme, shape.group(3)).map(port -> scheme + "://" + host + port + path + query);
    }

    private static Optional<String> port(String scheme, @Nullable String written) {
        if (written == null || written.isEmpty())
            return Optional.of("");
        int port = Integer.parseInt(written);
        if (port < 1 || port > 65_535)
            return Optional.empty();
        return Optional.of(port == (scheme.equals("https") ? 443 : 80) ? "" : ":" + port);
    }
}
