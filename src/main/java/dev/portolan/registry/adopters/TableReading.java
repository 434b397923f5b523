package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.words.Columns;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads a table: one row an entry, or, where no header says what the columns hold, one cell a logo.
final class TableReading {
    private final Element table;
    private final String stage;
    private final Findings findings;
    private final List<Element> rows;

    TableReading(Element table, String stage, Findings findings) {
        this.table = table;
        this.stage = stage;
        this.findings = findings;
        rows = table.select("> tr, > thead > tr, > tbody > tr, > tfoot > tr");
    }

    static boolean namesCompanies(Element block) {
        var first = block.selectFirst("tr");
        return block.nameIs("table") && first != null && Columns.of(Cells.texts(first)).has("company");
    }

    void read() {
        if (rows.isEmpty())
            return;
        var header = Cells.texts(rows.getFirst());
        var columns = findings.columns(header);
        if (!columns.has("company") && !speaksOfUse(columns)
                && header.stream().anyMatch(title -> Words.isExactly("thing", title))) {
            findings.skip(Lines.of(rows.getFirst()), Message.of("notice.adopters.other-table"));
            return;
        }
        boolean hasHeader = columns.known() > 0 && !holdsLinks(rows.getFirst());
        if (!hasHeader && isGrid())
            readGrid();
        else if (hasHeader)
            company(columns, header).ifPresent(company -> readRows(company, columns, header));
        else
            readWithoutHeader();
    }

    /// Names with what they use it for, or where they are found: adopters, whatever other columns there are.
    private static boolean speaksOfUse(Columns columns) {
        return columns.has("name") && (columns.has("use") || columns.has("website"));
    }

    private void readRows(int company, Columns columns, List<String> header) {
        int stages = columns.has("environment") ? -1 : columnOfStages();
        var shape = new TableRow.Shape(company, stages, columns, header);
        rows.subList(1, rows.size()).forEach(row -> new TableRow(row, shape, stage).readInto(findings));
    }

    /// The column of the names: by its title, else the first that may hold any.
    private static Optional<Integer> company(Columns columns, List<String> header) {
        for (String meaning : List.of("company", "name", "logo"))
            if (columns.has(meaning) && !isOfPeople(meaning, columns, header))
                return columns.place(meaning);
        if (columns.has("name"))
            return Optional.empty();
        boolean says = List.of("use", "remark", "environment", "source", "product", "website").stream()
                .filter(columns::has).count() >= 1;
        return says && header.size() > 1 && isOpen(header.getFirst()) ? Optional.of(0) : columns.place("product");
    }

    private static boolean isOfPeople(String meaning, Columns columns, List<String> header) {
        return meaning.equals("logo") && header.size() > 1 && columns.has("product");
    }

    /// A title that says nothing of the column leaves it open for names.
    private static boolean isOpen(String title) {
        return Columns.meaning(title).isEmpty() && !Words.isExactly("other", title);
    }

    private void readWithoutHeader() {
        boolean isTitled = rows.getFirst().select("td").isEmpty() || table.selectFirst("thead") != null;
        boolean first = isTitled && !holdsLinks(rows.getFirst()) && !hasAddress(rows.getFirst());
        for (Element row : first ? rows.subList(1, rows.size()) : rows)
            if (row.childrenSize() > 0)
                new TableRow(row, TableRow.Shape.withoutHeader(), stage).readInto(findings);
    }

    private static boolean hasAddress(Element row) {
        return row.children().stream().anyMatch(
                cell -> Links.isAddress(cell.text()) || Links.isHost(cell.text()) || StageWords.isStage(cell.text()));
    }

    private boolean isGrid() {
        var cells = rows.stream().flatMap(row -> row.children().stream()).filter(Cells::isFilled).toList();
        long logos = cells.stream().filter(cell -> !cell.select("img").isEmpty()).count();
        long links = cells.stream().filter(cell -> !cell.select("a").isEmpty()).count();
        boolean wide = rows.stream().anyMatch(row -> row.childrenSize() > 1);
        return logos * 2 >= cells.size() || (wide && links * 10 >= cells.size() * 9L);
    }

    private void readGrid() {
        var logos = new LogoReading(stage, findings);
        for (Element row : rows)
            for (Element cell : row.children())
                if (Cells.isFilled(cell))
                    logos.readCell(cell);
    }

    private static boolean holdsLinks(Element row) {
        return !row.select("a[href], img").isEmpty();
    }

    /// A column of stages whose title does not say so.
    private int columnOfStages() {
        int width = rows.stream().mapToInt(Element::childrenSize).max().orElse(0);
        for (int place = 0; place < width; place++) {
            int at = place;
            var texts = rows.stream().skip(1).filter(row -> row.childrenSize() > at)
                    .map(row -> Cells.text(row.child(at)))
                    .filter(text -> !text.isBlank()).toList();
            if (!texts.isEmpty() && texts.stream().filter(StageWords::isStage).count() * 10 >= texts.size() * 6L)
                return place;
        }
        return -1;
    }
}
