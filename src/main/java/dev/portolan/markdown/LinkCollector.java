package dev.portolan.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.NodeVisitor;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Gathers the links and images of a part of a note, each with the text that follows it in its line.
final class LinkCollector implements NodeVisitor {
    private static final Evaluator LINKS = Selector.evaluatorOf("a[href], img[src]");
    private static final Set<String> BREAKS = Set.of("p", "div", "li", "ul", "ol", "blockquote", "tr", "td", "th",
            "table", "dd", "dt", "dl", "details", "summary", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "br", "pre",
            "figure", "figcaption");

    private final List<Found> found = new ArrayList<>();
    /// Links that are open, and the one that was closed last in this line.
    private final Deque<Found> open = new ArrayDeque<>();
    private @Nullable Found last;

    private LinkCollector() {}

    /// In the order of the text.
    static Map<Element, MarkdownLink> links(Element part, int section) {
        var collector = new LinkCollector();
        part.traverse(collector);
        var links = new LinkedHashMap<Element, MarkdownLink>();
        collector.found.forEach(link -> links.put(link.element, link.toLink(section)));
        return links;
    }

    static List<Element> elements(Element part) {
        return part.select(LINKS);
    }

    static String href(Element element) {
        if (element.hasAttr(Marking.ADDRESS))
            return element.attr(Marking.ADDRESS).strip();
        return element.attr(element.nameIs("img") ? "src" : "href").strip();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text)
            append(text.getWholeText());
        else if (isLink(node))
            open(new Found((Element) node));
        else if (BREAKS.contains(node.normalName()))
            last = null;
    }

    @Override
    public void tail(Node node, int depth) {
        if (isLink(node))
            last = open.pop();
        else if (BREAKS.contains(node.normalName()))
            last = null;
    }

    private void open(Found link) {
        found.add(link);
        open.push(link);
        last = null;
    }

    private static boolean isLink(Node node) {
        return node.hasAttr(node.nameIs("img") ? "src" : "href") && (node.nameIs("a") || node.nameIs("img"));
    }

    private void append(String text) {
        if (last == null)
            return;
        int end = text.indexOf('\n');
        last.after.append(end < 0 ? text : text.substring(0, end));
        if (end >= 0)
            last = null;
    }

    private static class Found {
        final Element element;
        final StringBuilder after = new StringBuilder();

        Found(Element element) {
            this.element = element;
        }

        MarkdownLink toLink(int section) {
            var href = href(element);
            boolean isImage = element.nameIs("img");
            var title = isImage ? element.attr("alt").strip() : title();
            return new MarkdownLink(section, Marking.line(element), title.isEmpty() && !isImage ? href : title, href,
                    isImage, after.toString().strip());
        }

        private String title() {
            var text = ReadableText.of(element, false);
            return text.isEmpty() ? ReadableText.of(element, true) : text;
        }
    }
}
