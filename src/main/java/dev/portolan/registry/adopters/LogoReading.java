package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;

/// Reads walls of logos: the alternative text is the name, the link around a logo its address.
final class LogoReading {
    private final String stage;
    private final Findings findings;

    LogoReading(String stage, Findings findings) {
        this.stage = stage;
        this.findings = findings;
    }

    /// The images that are neither badges nor mere decoration.
    static List<Element> logos(Element around) {
        return around.select("img").stream().filter(image -> !Links.isBadge(image)).toList();
    }

    void read(Element around) {
        var links = new ArrayList<Element>();
        for (Element image : logos(around)) {
            var link = image.closest("a[href]");
            if (link != null && link.hasText()) {
                if (!links.contains(link))
                    add(link.text(), link, image);
                links.add(link);
            } else
                add(image.attr("alt"), link, image);
        }
    }

    /// A cell is one entry when it has a text, and else one for each logo.
    void readCell(Element cell) {
        var links = Links.in(cell);
        if (cell.hasText() && links.size() <= 1)
            add(Cells.name(cell), links.first(), cell);
        else if (cell.hasText())
            links.stream().filter(Element::hasText).forEach(each -> add(each.text(), each, each));
        else
            read(cell);
    }

    private void add(String name, @org.jspecify.annotations.Nullable Element link, Element at) {
        var details = new Details();
        if (link != null)
            details.linkedTo(Links.web(link));
        if (name.isBlank())
            findings.skip(Lines.of(at), Message.of("notice.adopters.logo-without-text"));
        else
            findings.add(Lines.of(at), name, details.inheriting(stage));
    }
}
