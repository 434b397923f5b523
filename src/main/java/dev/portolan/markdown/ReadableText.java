package dev.portolan.markdown;

import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/// The text of an element as a reader reads it: blocks on lines of their own, cells apart, spaces collapsed.
final class ReadableText implements NodeVisitor {
    private static final Set<String> BLOCKS = Set.of("p", "div", "li", "ul", "ol", "blockquote", "tr", "table",
            "caption", "dd", "dt", "dl", "details", "summary", "figure", "figcaption", "h1", "h2", "h3", "h4", "h5",
            "h6", "hr", "br", "pre");
    private static final Set<String> CELLS = Set.of("td", "th");

    private final StringBuilder text = new StringBuilder();
    private final boolean withImages;
    private char gap;

    private ReadableText(boolean withImages) {
        this.withImages = withImages;
    }

    /// @param withImages
    ///            the alternative text of images is read too
    static String of(Element element, boolean withImages) {
        var reader = new ReadableText(withImages);
        element.traverse(reader);
        return reader.text.toString();
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode written)
            append(written.getWholeText());
        else if (node instanceof Element element) {
            if (withImages && element.nameIs("img"))
                append(element.attr("alt"));
            separate(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element)
            separate(element);
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
