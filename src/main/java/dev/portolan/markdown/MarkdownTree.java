package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// The cleaned HTML of a text as a tree. Links and images lead where the text says; headings, paragraphs, list items,
/// rows, links and images carry their line in the file, counted from 1, as {@link #LINE}.
///
/// @param body
///            empty when the text was refused
/// @param refusal
///            the limit that the text is beyond, and where
public record MarkdownTree(Element body, @Nullable Notice refusal) {
    public static final String LINE = "data-line";

    static MarkdownTree of(Element body) {
        body.stream().forEach(MarkdownTree::settle);
        return new MarkdownTree(body, null);
    }

    static MarkdownTree refused(Notice notice) {
        return new MarkdownTree(new Element("body"), notice);
    }

    private static void settle(Element element) {
        if (element.hasAttr(Marking.LINE))
            element.attr(LINE, element.attr(Marking.LINE));
        if (element.hasAttr("href"))
            element.attr("href", LinkCollector.href(element));
        else if (element.hasAttr("src"))
            element.attr("src", LinkCollector.href(element));
        Marking.removeFrom(element);
    }
}
