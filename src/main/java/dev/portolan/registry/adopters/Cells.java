package dev.portolan.registry.adopters;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// What a cell of a table says.
final class Cells {
    private static final Pattern SHIELD = Pattern.compile("shields\\.io/badge/(.+?)(?:\\.svg|\\.png)?(?:[?#].*)?$");

    private Cells() {}

    static List<String> texts(Element row) {
        return row.children().stream().map(Cells::text).toList();
    }

    static boolean isFilled(Element cell) {
        return cell.hasText() || !cell.select("img").isEmpty();
    }

    /// Its text, or that of its images.
    static String text(Element cell) {
        var text = cell.text().strip();
        return text.isEmpty() ? images(cell) : text;
    }

    /// The first line alone, of which a link's text when the cell links one thing.
    static String name(Element cell) {
        var links = Links.in(cell).stream().filter(Element::hasText).toList();
        if (links.size() == 1 && startsWith(cell, links.getFirst()))
            return links.getFirst().text();
        var line = cell.clone();
        var end = line.selectFirst("br");
        if (end != null && end.parent() != null) {
            while (end.nextSibling() != null)
                end.nextSibling().remove();
            end.remove();
        }
        return isFilled(line) ? text(line) : text(cell);
    }

    static Optional<String> link(Element cell) {
        return Links.in(cell).stream().map(Links::web).filter(url -> !url.isEmpty()).findFirst();
    }

    private static boolean startsWith(Element cell, Element link) {
        return cell.text().strip().startsWith(link.text());
    }

    private static String images(Element cell) {
        return cell.select("img").stream().map(Cells::image).filter(text -> !text.isBlank()).findFirst().orElse("");
    }

    /// A badge without an alternative text still says its own.
    private static String image(Element image) {
        var alt = image.attr("alt").strip();
        var shield = SHIELD.matcher(image.attr("src"));
        return alt.isEmpty() && shield.find() ? shieldText(shield.group(1)) : alt;
    }

    private static String shieldText(String path) {
        var parts = URLDecoder.decode(path.replaceAll("%(?![0-9a-fA-F]{2})", "%25"), StandardCharsets.UTF_8)
                .replace("--", "\u2010").split("-");
        return (parts.length > 2 ? parts[parts.length - 2] : parts[0]).replace('\u2010', '-').replace('_', ' ');
    }
}
