package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.Adopter.Evidence;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// Reads the registry's own tables out of Markdown.
final class ExportedTables {
    private ExportedTables() {}

    /// Empty when one of the tables is not the registry's.
    static Optional<AdopterReading> read(Element body) {
        var tables = body.select("table");
        if (tables.isEmpty() || !tables.stream().allMatch(ExportedTables::isOwn))
            return Optional.empty();
        var rows = tables.stream().flatMap(table -> table.select("tr").stream().skip(1));
        return Optional.of(new AdopterReading(rows.map(ExportedTables::adopter).toList(), List.of()));
    }

    private static boolean isOwn(Element table) {
        var header = table.selectFirst("tr");
        return header != null && header.children().eachText().equals(ExportForm.HEADER);
    }

    private static Adopter adopter(Element row) {
        Map<String, String> fields = new HashMap<>();
        List<Evidence> evidence = List.of();
        for (int i = 0; i < Math.min(ExportForm.HEADER.size(), row.childrenSize()); i++) {
            var field = ExportForm.COLUMNS.get(ExportForm.HEADER.get(i));
            var cell = row.child(i);
            if ("source".equals(field))
                evidence = evidence(cell);
            else if (field != null)
                fields.put(field, String.join("\n", lines(cell)));
        }
        return ExportForm.adopter(Lines.of(row), fields, evidence);
    }

    private static List<String> lines(Element cell) {
        return pieces(cell).stream().map(ExportedTables::text).toList();
    }

    private static List<Evidence> evidence(Element cell) {
        return pieces(cell).stream().filter(piece -> !text(piece).isBlank()).map(ExportedTables::source).toList();
    }

    private static Evidence source(List<Node> piece) {
        var text = text(piece);
        var url = piece.stream().filter(Element.class::isInstance).map(Element.class::cast)
                .flatMap(element -> Links.in(element).stream()).map(link -> link.attr("href")).findFirst()
                .orElse("");
        return new Evidence(text.equals(url) ? "" : text, url);
    }

    /// What stands between the line breaks.
    private static List<List<Node>> pieces(Element cell) {
        var pieces = new ArrayList<List<Node>>();
        pieces.add(new ArrayList<>());
        for (var node : cell.childNodes())
            if (node.nameIs("br"))
                pieces.add(new ArrayList<>());
            else
                pieces.getLast().add(node);
        return pieces;
    }

    private static String text(List<Node> piece) {
        var text = new StringBuilder();
        piece.forEach(node -> text.append(switch (node) {
            case TextNode written -> written.getWholeText();
            case Element element -> element.wholeText();
            default -> "";
        }));
        return text.toString();
    }
}
