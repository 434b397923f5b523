package dev.portolan.markdown;

import java.util.Set;
import java.util.function.Predicate;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// The text of an element as a reader reads it: blocks on lines of their own, cells apart, spaces collapsed.
final class ReadableText implements NodeFilter {
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "blockquote", "tr", "table",
            "caption", "dd", "dt", "dl", "details", "summary", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "br", "pre");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final boolean withImages;
    private final Predicate<Element> leftOut;
    private char gap;

    private ReadableText(boolean withImages, Predicate<Element> leftOut) {
        this.withImages = withImages;
        this.leftOut = leftOut;
    }

    /// @param withImages
    ///            the alternative text of images is read too
    static String of(Element element, boolean withImages) {
        return of(element, withImages, _ -> false);
    }

    /// The same without some elements and all that is in them.
    static String of(Element element, boolean withImages, Predicate<Element> leftOut) {
        var reader = new ReadableText(withImages, leftOut);
        NodeTraversor.filter(reader, element);
        return reader.text.toString();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        if (node instanceof TextNode written)
            append(written.getWholeText());
        else if (node instanceof Element element) {
            if (withImages && element.nameIs("img"))
                append(element.attr("alt"));
            separate(element);
            if (leftOut.test(element))
                return FilterResult.SKIP_CHILDREN;
        }
        return FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element)
            separate(element);
        return FilterResult.CONTINUE;
    }

    private void separate(Element element) {
        if (BLOCKS.contains(element.normalName()))
            gap = '\n';
        else if (CELLS.contains(element.normalName()) && gap != '\n')
            gap = ' ';
    }

    private void append(String written) {
        for (int i = 0; i < written.length(); i++) {
            char c = written.charAt(i);
            if (c == ' ' || c == '\n' || c == '\t' || c == '\r' || c == '\u00a0')
                gap = gap == '\n' ? '\n' : ' ';
            else {
                if (gap != 0 && !text.isEmpty())
                    text.append(gap);
                gap = 0;
                text.append(c);
            }
        }
    }
}
