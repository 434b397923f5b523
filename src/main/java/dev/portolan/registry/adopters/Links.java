package dev.portolan.registry.adopters;

import dev.portolan.links.CanonicalUrl;
import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
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

    /// A scheme, and no port behind a host.
    private static final Pattern SCHEME = Pattern
            .compile("(?i)(?!(?:[\\w-]+\\.)*[\\w-]+:\\d{2,5}(?:/|$))[a-z][a-z\\d+.-]*:.*");
    private static final Pattern PERSONAL = Pattern.compile("(?i)(?:mailto|tel|sms|xmpp|irc|ircs|matrix):.*");
    private static final int MOST_SHOWN = 200;

    private Links() {}

    /// Whether it means to lead away from the file, and leads nowhere or where nobody should follow.
    static boolean isUnusable(String target) {
        var address = target.strip();
        return SCHEME.matcher(address).matches() && !PERSONAL.matcher(address).matches()
                && CanonicalUrl.of(address).isEmpty();
    }

    static Message unusable(String target) {
        var address = target.strip();
        return Message.of("notice.adopters.unusable-link",
                address.length() > MOST_SHOWN ? address.substring(0, MOST_SHOWN) + "…" : address);
    }

    /// All that lead nowhere inside an element, each with its line.
    static List<Notice> unusableIn(Element around) {
        return in(around).stream().filter(link -> isUnusable(link.attr("href")))
                .map(link -> new Notice(Lines.of(link), unusable(link.attr("href")))).distinct().toList();
    }

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

    static List<String> allIn(String text) {
        return ADDRESS.matcher(text).results().map(MatchResult::group).toList();
    }

    /// Whether an address names a site alone and nothing on it.
    static boolean isHome(String url) {
        return url.matches("(?i)(?:https?://)?[^/?#]+/?");
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
