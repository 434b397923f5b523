package dev.portolan.intake;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.Table;
import dev.portolan.markdown.Table.Cell;
import dev.portolan.words.Columns;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Which column of a case table holds what: `company`, `product`, `environment`, `source`, `use` and the others
/// of `adopter-columns.txt`.
public final class AdopterColumns {
    private static final Cell NOTHING = new Cell("", List.of());

    private final Columns columns;

    private AdopterColumns(Columns columns) {
        this.columns = columns;
    }

    /// The columns of a case table; empty when the table is none: it needs a company, and something to say of it.
    public static Optional<AdopterColumns> of(Table table) {
        var columns = Columns.of(table.header().stream().map(Cell::text).toList());
        boolean says = Stream.of("product", "environment", "source", "use").anyMatch(columns::has);
        return columns.has("company") && says ? Optional.of(new AdopterColumns(columns)) : Optional.empty();
    }

    /// Whether one of the document's tables is a case table.
    public static boolean areIn(MarkdownDocument document) {
        return document.tables().stream().anyMatch(table -> of(table).isPresent());
    }

    /// The cells of all columns of evidence.
    public List<Cell> sources(Table.Row row) {
        return columns.sources().stream().filter(place -> place < row.cells().size()).map(row.cells()::get).toList();
    }

    /// The cell of this column; an empty one where the table or the row has none.
    public Cell cell(String column, Table.Row row) {
        return columns.place(column).filter(place -> place < row.cells().size()).map(row.cells()::get)
                .orElse(NOTHING);
    }
}
