package dev.portolan.references;

import dev.portolan.links.CanonicalUrl;
import dev.portolan.markdown.MarkdownLink;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The title of a listed link: its own text; for a bare address the words beside it, else its site and path.
///
/// @param named
///            somebody wrote it
record ListedTitle(String text, boolean named) {
    /// Beyond this it is a sentence that happens to hold an address.
    private static final int LONGEST_BESIDE = 120;
    private static final Pattern WEB = Pattern.compile("(?i)(?:https?://|www\\.)\\S*");
    private static final Pattern MARKS_AHEAD = Pattern.compile("^[\\s>#*+\\-]*(?:\\d+[.)]\\s)?");
    private static final Pattern OTHER_MARKS = Pattern.compile("[*`<]+");

    static ListedTitle of(MarkdownLink link, CanonicalUrl url, String words, String lineAsWritten) {
        var own = link.title().strip();
        if (!own.isEmpty() && !WEB.matcher(own).matches())
            return new ListedTitle(own, true);
        return Stream.of(ahead(link.href(), lineAsWritten), words).filter(ListedTitle::isTitle).findFirst()
                .map(beside -> new ListedTitle(beside, true)).orElseGet(() -> new ListedTitle(name(url), false));
    }

    private static String ahead(String href, String line) {
        int at = line.indexOf(href);
        if (at < 0)
            return "";
        var text = MARKS_AHEAD.matcher(line.substring(0, at)).replaceFirst("");
        return Remark.trimmed(OTHER_MARKS.matcher(text).replaceAll(""));
    }

    private static boolean isTitle(String beside) {
        return beside.codePoints().anyMatch(Character::isLetter) && beside.length() <= LONGEST_BESIDE
                && !beside.contains("](") && !beside.contains("://");
    }

    private static String name(CanonicalUrl url) {
        var path = url.path();
        return url.site() + (path.endsWith("/") ? path.substring(0, path.length() - 1) : path);
    }
}
