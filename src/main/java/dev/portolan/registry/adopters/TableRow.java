package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.words.Columns;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// One row of a table as an entry.
final class TableRow {
    private static final Pattern TICK = Pattern.compile("[✅✓✔☑√]|:(?:heavy_|white_)?(?:large_)?check_mark:");

    private final Element row;
    private final List<Element> cells;
    private final Shape shape;
    private final String stage;

    TableRow(Element row, Shape shape, String stage) {
        this.row = row;
        this.cells = row.children();
        this.shape = shape;
        this.stage = stage;
    }

    /// What is known of all rows of a table.
    ///
    /// @param company
    ///            the column of the names
    /// @param stages
    ///            a column of stages whose title does not say so; -1 without any
    /// @param header
    ///            empty without one
    record Shape(int company, int stages, Columns columns, List<String> header) {
        static Shape withoutHeader() {
            return new Shape(0, -1, Columns.of(List.of()), List.of());
        }
    }

    void readInto(Findings findings) {
        if (cells.stream().noneMatch(Cells::isFilled) || Cells.texts(row).equals(shape.header))
            return;
        var name = nameCell();
        if (name.isEmpty())
            findings.skip(Lines.of(row), Message.of("notice.adopters.row-without-company"));
        else
            findings.add(Lines.of(row), Cells.name(name.get()), details());
    }

    private Optional<Element> nameCell() {
        return at(shape.company).filter(cell -> !Cells.name(cell).isBlank())
                .or(() -> shape.columns.place("logo").flatMap(this::at).filter(Cells::isFilled));
    }

    private Optional<Element> at(int place) {
        return place < cells.size() ? Optional.of(cells.get(place)) : Optional.empty();
    }

    private Details details() {
        var details = new Details();
        at(shape.company).ifPresent(cell -> Cells.link(cell).ifPresent(details::linkedTo));
        shape.columns.place("logo").flatMap(this::at).flatMap(Cells::link).ifPresent(details::linkedTo);
        if (shape.stages >= 0 && shape.stages != shape.company)
            at(shape.stages).ifPresent(cell -> details.put("environment", Cells.text(cell)));
        for (int place = 0; place < cells.size(); place++)
            if (place != shape.company)
                put(details, place);
        return details.inheriting(stage);
    }

    private void put(Details details, int place) {
        var cell = cells.get(place);
        var meaning = shape.columns.at(place).orElse("");
        switch (meaning) {
            case "" -> putUnnamed(details, place);
            case "website" -> website(details, cell);
            case "source" -> source(details, place);
            case "environment" -> details.put("environment", ticked(cell) ? "production" : Cells.text(cell));
            default -> details.put(meaning, Cells.text(cell));
        }
    }

    private void website(Details details, Element cell) {
        details.put("website", address(cell).orElse(""));
    }

    private static Optional<String> address(Element cell) {
        var text = Cells.text(cell);
        return Cells.link(cell).or(() -> Links.firstIn(text)).or(() -> Optional.of(text).filter(Links::isHost));
    }

    private void source(Details details, int place) {
        var cell = cells.get(place);
        details.cite(cell);
        if (shape.header.get(place).matches("(?i)urls?|link|链接|地址"))
            address(cell).ifPresent(details::ledBy);
    }

    /// Columns without a known title may be ticked stages, or speak for themselves.
    private void putUnnamed(Details details, int place) {
        var cell = cells.get(place);
        var text = Cells.text(cell);
        if (place < shape.header.size() && StageWords.isStage(shape.header.get(place))) {
            if (ticked(cell) || Words.isExactly("yes", text))
                details.put("environment", shape.header.get(place));
        } else if (shape.header.isEmpty() && StageWords.isStage(text))
            details.put("environment", text);
        else if (shape.header.isEmpty() && (Links.isAddress(text) || Links.isHost(text)))
            website(details, cell);
        else if (isLink(cell, text))
            details.evidence(cell);
        else if (text.codePoints().anyMatch(Character::isLetter))
            details.remark(text);
    }

    /// Nothing but a link: where more is to be read.
    private static boolean isLink(Element cell, String text) {
        var links = Links.in(cell);
        return links.size() == 1 && links.getFirst().text().equals(text);
    }

    private static boolean ticked(Element cell) {
        return TICK.matcher(cell.text()).find();
    }
}
