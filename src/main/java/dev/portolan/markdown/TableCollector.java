package dev.portolan.markdown;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Reads the tables of a part of a note that were written as Markdown.
final class TableCollector {
    private static final Evaluator ROWS = Selector.evaluatorOf("tr");

    private final int section;
    private final Map<Element, MarkdownLink> links;

    TableCollector(int section, Map<Element, MarkdownLink> links) {
        this.section = section;
        this.links = links;
    }

    List<Table> tables(List<Element> tables) {
        return tables.stream().filter(table -> table.hasAttr(Marking.TABLE)).map(this::table).toList();
    }

    private Table table(Element table) {
        var rows = table.select(ROWS);
        var header = rows.isEmpty() ? List.<Table.Cell>of() : cells(rows.getFirst());
        return new Table(section, Marking.line(table), header, rows.stream().skip(1)
                .map(row -> new Table.Row(Marking.line(row), cells(row))).toList());
    }

    private List<Table.Cell> cells(Element row) {
        return row.children().stream().map(this::cell).toList();
    }

    private Table.Cell cell(Element cell) {
        var text = ReadableText.of(cell, false);
        return new Table.Cell(text.isEmpty() ? ReadableText.of(cell, true) : text, LinkCollector.elements(cell)
                .stream().map(links::get).filter(Objects::nonNull).toList());
    }
}
