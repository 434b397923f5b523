package dev.portolan.registry.adopters;

import dev.portolan.markdown.MarkdownTree;
import org.jsoup.nodes.Element;

/// From which line of the file something comes.
final class Lines {
    private Lines() {}

    static int of(Element element) {
        if (element.hasAttr(MarkdownTree.LINE))
            return Integer.parseInt(element.attr(MarkdownTree.LINE));
        var inside = element.selectFirst("[" + MarkdownTree.LINE + "]");
        var marked = inside == null ? element.closest("[" + MarkdownTree.LINE + "]") : inside;
        return marked == null ? 1 : Integer.parseInt(marked.attr(MarkdownTree.LINE));
    }
}
