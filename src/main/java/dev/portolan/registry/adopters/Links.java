package dev.portolan.registry.adopters;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Where links lead, and which images are no logos.
final class Links {
    private static final Pattern ADDRESS = Pattern.compile("https?://[^\\s<>\"'）)\\]，。]*[^\\s<>\"'）)\\]，。.,;]",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern HOST = Pattern.compile("(?:[\\w-]+\\.)+[a-zA-Z]{2,}(?:/\\S*)?");
    private static final Pattern BADGE = Pattern.compile("shields\\.io|badge|travis-ci|codecov|coveralls|goreportcard"
            + "|star-history|contrib\\.rocks|opencollective\\.com|circleci|/actions/workflows|ossf|bestpractices"
            + "|repology|fossa|pkg\\.go\\.dev");

    /// Read once: there may be tens of thousands of cells to look through.
    private static final Evaluator WITH_TARGET = Selector.evaluatorOf("a[href]");

    private Links() {}

    /// The links inside an element, itself included.
    static Elements in(Element around) {
        return around.select(WITH_TARGET);
    }

    static boolean isWeb(String url) {
        return url.regionMatches(true, 0, "http://", 0, 7) || url.regionMatches(true, 0, "https://", 0, 8)
                || (HOST.matcher(url).matches() && !url.endsWith(".md") && !url.endsWith(".html"));
    }

    /// A target on the web, without an address that is none: mail, anchors, files.
    static String web(Element link) {
        var href = link.attr("href").strip();
        return isWeb(href) ? href : "";
    }

    static Optional<String> firstIn(String text) {
        var address = ADDRESS.matcher(text);
        return address.find() ? Optional.of(address.group()) : Optional.empty();
    }

    static boolean isAddress(String text) {
        return ADDRESS.matcher(text).matches();
    }

    static boolean isHost(String text) {
        return HOST.matcher(text).matches();
    }

    static boolean isBadge(Element image) {
        var link = image.closest("a");
        var target = link == null ? "" : link.attr("href");
        return BADGE.matcher((image.attr("src") + " " + target).toLowerCase(Locale.ROOT)).find();
    }
}
