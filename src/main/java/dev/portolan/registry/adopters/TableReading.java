package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.words.Columns;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/// Reads a table: one row an entry, or, where no header says what the columns hold, one cell a logo.
final class TableReading {
    private static final Pattern TICK = Pattern.compile("[✅✓✔☑√]|:(?:heavy_|white_)?(?:large_)?check_mark:");

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
        return block.nameIs("table") && first != null && Columns.of(texts(first)).has("company");
    }

    void read() {
        if (rows.isEmpty())
            return;
        var header = texts(rows.getFirst());
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
        for (Element row : rows.subList(1, rows.size()))
            new TableRow(row, company, stages, columns, header).read();
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
        var nobody = Columns.of(List.of());
        boolean isTitled = rows.getFirst().select("td").isEmpty() || table.selectFirst("thead") != null;
        boolean first = isTitled && !holdsLinks(rows.getFirst()) && !hasAddress(rows.getFirst());
        for (Element row : first ? rows.subList(1, rows.size()) : rows)
            if (row.childrenSize() > 0)
                new TableRow(row, 0, -1, nobody, List.of()).read();
    }

    private static boolean hasAddress(Element row) {
        return row.children().stream().anyMatch(
                cell -> Links.isAddress(cell.text()) || Links.isHost(cell.text()) || StageWords.isStage(cell.text()));
    }

    private boolean isGrid() {
        var cells = rows.stream().flatMap(row -> row.children().stream()).filter(TableReading::isFilled).toList();
        long logos = cells.stream().filter(cell -> !cell.select("img").isEmpty()).count();
        long links = cells.stream().filter(cell -> !cell.select("a").isEmpty()).count();
        boolean wide = rows.stream().anyMatch(row -> row.childrenSize() > 1);
        return logos * 2 >= cells.size() || (wide && links * 10 >= cells.size() * 9L);
    }

    private void readGrid() {
        var logos = new LogoReading(stage, findings);
        for (Element row : rows)
            for (Element cell : row.children())
                if (isFilled(cell))
                    logos.readCell(cell);
    }

    private static boolean isFilled(Element cell) {
        return cell.hasText() || !cell.select("img").isEmpty();
    }

    private static boolean holdsLinks(Element row) {
        return !row.select("a[href], img").isEmpty();
    }

    private static List<String> texts(Element row) {
        return row.children().stream().map(Cells::text).toList();
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

    /// One row as an entry.
    private class TableRow {
        private final Element row;
        private final List<Element> cells;
        private final int company;
        private final int stages;
        private final Columns columns;
        private final List<String> header;

        TableRow(Element row, int company, int stages, Columns columns, List<String> header) {
            this.stages = stages;
            this.row = row;
            this.cells = new ArrayList<>(row.children());
            this.company = company;
            this.columns = columns;
            this.header = header;
        }

        void read() {
            if (cells.stream().noneMatch(TableReading::isFilled))
                return;
            if (texts(row).equals(header))
                return;
            var name = nameCell();
            if (name.isEmpty())
                findings.skip(Lines.of(row), Message.of("notice.adopters.row-without-company"));
            else
                findings.add(Lines.of(row), Cells.name(name.get()), details());
        }

        private Optional<Element> nameCell() {
            return at(company).filter(cell -> !Cells.name(cell).isBlank())
                    .or(() -> columns.place("logo").flatMap(this::at).filter(TableReading::isFilled));
        }

        private Optional<Element> at(int place) {
            return place < cells.size() ? Optional.of(cells.get(place)) : Optional.empty();
        }

        private Details details() {
            var details = new Details();
            at(company).ifPresent(cell -> Cells.link(cell).ifPresent(details::linkedTo));
            columns.place("logo").flatMap(this::at).flatMap(Cells::link).ifPresent(details::linkedTo);
            if (stages >= 0 && stages != company)
                at(stages).ifPresent(cell -> details.put("environment", Cells.text(cell)));
            for (int place = 0; place < cells.size(); place++)
                if (place != company)
                    put(details, place);
            return details.inheriting(stage);
        }

        private void put(Details details, int place) {
            var cell = cells.get(place);
            var meaning = columns.at(place).orElse("");
            switch (meaning) {
                case "" -> putUnnamed(details, place);
                case "website" -> website(details, cell);
                case "source" -> source(details, place);
                case "environment" -> details.put("environment", ticked(cell) ? "production" : Cells.text(cell));
                case "use", "remark" -> details.put("use".equals(meaning) ? "use" : "remark", Cells.text(cell));
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
            if (header.get(place).matches("(?i)urls?|link|链接|地址"))
                address(cell).ifPresent(details::ledBy);
        }

        /// Columns without a known title may be ticked stages, or speak for themselves.
        private void putUnnamed(Details details, int place) {
            var cell = cells.get(place);
            var text = Cells.text(cell);
            if (place < header.size() && StageWords.isStage(header.get(place))) {
                if (ticked(cell) || Words.isExactly("yes", text))
                    details.put("environment", header.get(place));
            } else if (header.isEmpty() && StageWords.isStage(text))
                details.put("environment", text);
            else if (header.isEmpty() && (Links.isAddress(text) || Links.isHost(text)))
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
}
