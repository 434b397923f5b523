package dev.portolan.markdown;

import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Rewrites the links and images of cleaned HTML: those that lead elsewhere are marked as such, inner ones become
/// placeholders of {@link SafeHtml}, remote images become links, and what leads nowhere becomes its text.
final class LinkRewriter {
    private static final String REL = "nofollow ugc noopener noreferrer";
    private static final Evaluator LINK = Selector.evaluatorOf("a[href]");

    private final SameNoteLinks sameNote;

    LinkRewriter(SameNoteLinks sameNote) {
        this.sameNote = sameNote;
    }

    /// Images first: one inside of a link is no link of its own.
    void rewrite(PartElements part) {
        part.images().forEach(LinkRewriter::rewriteImage);
        part.links().forEach(this::rewriteLink);
    }

    private void rewriteLink(Element link) {
        switch (Address.of(link.hasAttr("href") ? LinkCollector.href(link) : "")) {
            case Address.Web(var url) -> link.clearAttributes().attr("href", url).attr("rel", REL);
            case Address.Mail(var url) -> link.clearAttributes().attr("href", url);
            case Address.Inner(var href) -> waiting(link, href);
            case Address.SameNote(var fragment) -> sameNote.anchor(fragment).ifPresentOrElse(
                    anchor -> link.clearAttributes().attr("href", "#" + anchor), () -> waiting(link, "#" + fragment));
            case Address.Nowhere() -> link.unwrap();
        }
    }

    private static void waiting(Element link, String href) {
        link.before(new TextNode(SafeHtml.LINK + encoded(href) + SafeHtml.VALUE_END));
        link.after(new TextNode(String.valueOf(SafeHtml.END)));
        link.unwrap();
    }

    private static void rewriteImage(Element image) {
        var alt = image.attr("alt").strip();
        switch (Address.of(LinkCollector.href(image))) {
            case Address.Web(var url) -> replaceRemote(image, url, alt.isEmpty() ? host(url) : alt);
            case Address.Inner(var src) -> image.replaceWith(new TextNode(SafeHtml.IMAGE + encoded(src)
                    + SafeHtml.VALUE_END + encoded(alt.isEmpty() ? fileName(src) : alt) + SafeHtml.END));
            default -> image.replaceWith(new Element("span").text(alt));
        }
    }

    /// A visitor's browser fetches nothing from elsewhere, but may be led there.
    private static void replaceRemote(Element image, String url, String name) {
        boolean inLink = image.closest(LINK) != null;
        image.replaceWith(inLink ? new TextNode(name) : new Element("a").attr("href", url).attr("rel", REL).text(name));
    }

    private static String host(String url) {
        var behindScheme = url.substring(url.indexOf("//") + 2);
        return behindScheme.split("[/?#:]", 2)[0];
    }

    private static String fileName(String src) {
        var path = src.split("[?#]", 2)[0];
        var name = path.substring(path.lastIndexOf('/') + 1);
        try {
            return URLDecoder.decode(name.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return name;
        }
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}
