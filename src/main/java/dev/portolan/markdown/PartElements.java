package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/// The elements of a part of a note that are looked at one by one, found in a single walk, in the order of the text.
final class PartElements implements NodeVisitor {
    private final List<Element> headings = new ArrayList<>();
    private final List<Element> links = new ArrayList<>();
    private final List<Element> images = new ArrayList<>();
    private final List<Element> codeBlocks = new ArrayList<>();
    private final List<Element> tables = new ArrayList<>();

    private PartElements() {}

    static PartElements of(Element part) {
        var elements = new PartElements();
        part.traverse(elements);
        return elements;
    }

    List<Element> headings() {
        return headings;
    }

    List<Element> links() {
        return links;
    }

    List<Element> images() {
        return images;
    }

    List<Element> codeBlocks() {
        return codeBlocks;
    }

    /// However they were written.
    List<Element> tables() {
        return tables;
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof Element element)
            switch (element.normalName()) {
                case "h1", "h2", "h3", "h4", "h5", "h6" -> headings.add(element);
                case "a" -> links.add(element);
                case "img" -> images.add(element);
                case "pre" -> codeBlocks.add(element);
                case "table" -> tables.add(element);
                default -> {
                    // is only read as a part of the whole
                }
            }
    }
}
