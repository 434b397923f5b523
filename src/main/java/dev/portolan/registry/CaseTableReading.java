package dev.portolan.registry;

import dev.portolan.intake.AdopterColumns;
import dev.portolan.intake.Problem;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.Table;
import dev.portolan.markdown.Table.Cell;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import dev.portolan.words.Category;
import dev.portolan.words.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Reads the rows of one case table. What is wrong with a row is told to the editor; what is right with it is taken.
final class CaseTableReading {
    private final SourcePath file;
    private final Table table;
    private final AdopterColumns columns;
    private final List<CaseTable.Row> rows = new ArrayList<>();
    private final List<Problem> problems = new ArrayList<>();

    CaseTableReading(SourcePath file, Table table, AdopterColumns columns) {
        this.file = file;
        this.table = table;
        this.columns = columns;
        var filled = table.rows().stream().filter(row -> !isBlank(row)).toList();
        filled.forEach(this::take);
        countBlank(table.rows().size() - filled.size());
    }

    List<CaseTable.Row> rows() {
        return rows;
    }

    List<Problem> problems() {
        return problems;
    }

    private static boolean isBlank(Table.Row row) {
        return row.cells().stream().allMatch(cell -> cell.text().isBlank() && cell.links().isEmpty());
    }

    private void countBlank(int blank) {
        if (blank > 0)
            problem(table.line(),
                    blank == 1 ? Message.of("notice.table.blank-row") : Message.of("notice.table.blank-rows", blank));
    }

    private void take(Table.Row row) {
        checkWidth(row);
        if (PlainText.of(text("company", row)).saysSomething())
            rows.add(new CaseTable.Row(row.line(), content(row)));
        else
            problem(row.line(), Message.of("notice.table.no-company"));
    }

    private void checkWidth(Table.Row row) {
        int wanted = table.header().size();
        int found = row.cells().size();
        if (found != wanted)
            problem(row.line(), found == 1
                    ? Message.of("notice.table.one-cell", wanted)
                    : Message.of("notice.table.cells", found, wanted));
    }

    private CaseContent content(Table.Row row) {
        var use = text("use", row);
        var category = Category.spokenOf(use).map(Category::word).orElse(null);
        return new CaseContent(text("company", row), text("product", row), text("environment", row), category,
                NameList.read(text("technologies", row)), profile(row), sources(row),
                remark(text("remark", row), use));
    }

    private Profile profile(Table.Row row) {
        return new Profile(NameList.read(text("other-names", row)), site(row), orNull("industry", row),
                orNull("region", row), orNull("since", row), orNull("scale", row), orNull("infrastructure", row));
    }

    /// What the website's column says; without one, where the company's name leads.
    private @Nullable String site(Table.Row row) {
        var cell = columns.cell("website", row);
        return Stream.concat(addresses(cell), addresses(columns.cell("company", row))).findFirst().orElse(null);
    }

    private static Stream<String> addresses(Cell cell) {
        return Stream.concat(cell.links().stream().filter(link -> !link.image()).map(MarkdownLink::href),
                Stream.of(cell.text().strip())).filter(WebAddress::isUsable);
    }

    /// What is said of the use is kept in its own words, unless the category says it all.
    private static String remark(String remark, String use) {
        var words = Category.named(use).isPresent() ? "" : use;
        return Stream.of(words, remark).filter(text -> !text.isEmpty()).collect(Collectors.joining("\n"));
    }

    private String text(String column, Table.Row row) {
        return PlainText.of(columns.cell(column, row).text()).text();
    }

    private @Nullable String orNull(String column, Table.Row row) {
        var text = text(column, row);
        return text.isEmpty() ? null : text;
    }

    private List<CaseSource> sources(Table.Row row) {
        return columns.sources(row).stream().flatMap(cell -> sources(row, cell).stream()).distinct().toList();
    }

    private List<CaseSource> sources(Table.Row row, Cell cell) {
        var links = cell.links().stream().filter(link -> !link.image()).toList();
        if (links.isEmpty())
            return withoutLink(cell);
        return links.stream().filter(link -> isUsable(link, row.line()))
                .map(link -> new CaseSource(title(link), link.href())).toList();
    }

    private static List<CaseSource> withoutLink(Cell cell) {
        var text = cell.text().strip();
        if (WebAddress.isUsable(text))
            return List.of(new CaseSource("", text));
        return text.isEmpty() ? List.of() : List.of(new CaseSource(PlainText.of(text).text(), null));
    }

    private static String title(MarkdownLink link) {
        var title = PlainText.of(link.title()).text();
        return title.equals(link.href()) ? "" : title;
    }

    private boolean isUsable(MarkdownLink link, int line) {
        boolean usable = WebAddress.isUsable(link.href());
        if (!usable)
            problem(line, Message.of("notice.table.unusable-link", link.title()));
        return usable;
    }

    private void problem(int line, Message message) {
        problems.add(new Problem(file, line, message));
    }
}
