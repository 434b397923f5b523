package dev.portolan.markdown;

import java.util.List;
import org.jsoup.nodes.Element;

/// A heading of a note, its element stripped of ids and marks.
///
/// @param opensSection
///            it stands where the page may be cut in two
record Heading(Element element, String text, String anchor, List<String> aliases, int line, boolean opensSection) {
    Heading {
        aliases = List.copyOf(aliases);
    }

    int level() {
        return element.tagName().charAt(1) - '0';
    }
}
