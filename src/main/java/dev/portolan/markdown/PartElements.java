package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// The elements of a part of a note that are looked at one by one, found in a single walk, in the order of the text.
///
/// @param tables
///            however they were written
record PartElements(List<Element> headings, List<Element> links, List<Element> images, List<Element> codeBlocks,
        List<Element> tables) {
    static PartElements of(Element part) {
        var elements = new PartElements(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>(),
                new ArrayList<>());
        part.stream().forEach(elements::take);
        return elements;
    }

    private void take(Element element) {
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
