package dev.portolan.registry.adopters;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.nodes.Element;

/// A heading with what stands below it, up to the next heading of any level.
///
/// @param level
///            1 to 6; 0 for what stands ahead of the first heading
/// @param title
///            the heading's element; empty at level 0
/// @param blocks
///            paragraphs, lists, tables, in their order; what merely wraps them is taken off
record Part(int level, Element title, List<Element> blocks) {
    private static final Set<String> WRAPPERS = Set.of("div", "section", "details", "center", "main", "article", "body",
            "blockquote", "figure", "header", "html");
    private static final String BLOCKS = "p, ul, ol, table, dl, h1, h2, h3, h4, h5, h6, div, pre";

    static List<Part> of(Element body) {
        var parts = new ArrayList<Part>();
        parts.add(new Part(0, new Element("h1"), new ArrayList<>()));
        collect(body, parts);
        return parts;
    }

    private static void collect(Element around, List<Part> parts) {
        for (Element child : around.children())
            if (child.normalName().matches("h[1-6]"))
                parts.add(new Part(child.normalName().charAt(1) - '0', child, new ArrayList<>()));
            else if (WRAPPERS.contains(child.normalName())
                    && !child.select("> " + BLOCKS.replace(", ", ", > ")).isEmpty())
                collect(child, parts);
            else
                parts.getLast().blocks.add(child);
    }

    String heading() {
        return title.text();
    }

    boolean isEmpty() {
        return blocks.stream().noneMatch(Cells::isFilled);
    }
}
