package dev.portolan.markdown;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;

/// Where a link or image leads, as far as the text alone tells.
sealed interface Address {
    Pattern SCHEME = Pattern.compile("([A-Za-z][A-Za-z0-9+.-]*+):.*+", Pattern.DOTALL);
    Pattern WEB = Pattern.compile("https?://[^/?#@\\s\\[\\]\\\\]+(?:[/?#].*+)?+",
            Pattern.DOTALL | Pattern.CASE_INSENSITIVE);
    Pattern MAIL = Pattern.compile("mailto:[^\\s@:]++@[^\\s@:]++", Pattern.CASE_INSENSITIVE);
    Pattern LINE_BREAKS = Pattern.compile("[\\t\\n\\r]");
    Pattern UNSAFE = Pattern.compile("[\\x00-\\x20\"'<>\\\\^`{|}\\x7f]");

    /// A page elsewhere.
    record Web(String url) implements Address {}

    record Mail(String url) implements Address {}

    /// An address relative to the note, as written.
    record Inner(String href) implements Address {}

    /// A place in the same note, as written, without the `#`.
    record SameNote(String fragment) implements Address {}

    /// Nowhere that a visitor should be led to.
    record Nowhere() implements Address {}

    static Address of(String written) {
        // browsers read an address without these
        var href = LINE_BREAKS.matcher(written).replaceAll("").strip();
        if (href.startsWith("#"))
            return href.length() > 1 ? new SameNote(href.substring(1)) : new Nowhere();
        if (href.startsWith("//"))
            return web("https:" + href);
        var scheme = SCHEME.matcher(href);
        if (!scheme.matches())
            return href.isEmpty() || href.replace('\\', '/').startsWith("//") ? new Nowhere() : new Inner(href);
        return switch (scheme.group(1).toLowerCase(Locale.ROOT)) {
            case "http", "https" -> web(href);
            case "mailto" -> MAIL.matcher(href).matches() ? new Mail(encoded(href)) : new Nowhere();
            default -> new Nowhere();
        };
    }

    private static Address web(String href) {
        return WEB.matcher(href).matches() ? new Web(encoded(href)) : new Nowhere();
    }

    private static String encoded(String href) {
        return UNSAFE.matcher(href).replaceAll(character -> "%%%02X"
                .formatted(character.group().getBytes(StandardCharsets.US_ASCII)[0]));
    }
}
