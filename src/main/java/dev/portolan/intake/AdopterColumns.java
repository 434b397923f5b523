package dev.portolan.intake;

import dev.portolan.markdown.Table;
import dev.portolan.markdown.Table.Cell;
import dev.portolan.words.WordTable;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiPredicate;
import java.util.stream.Stream;

/// Which column of a case table holds what: `company`, `product`, `environment`, `source`, `use` and the others
/// of `adopter-columns.txt`.
public final class AdopterColumns {
    private static final WordTable WORDS = WordTable.read("/dev/portolan/intake/adopter-columns.txt");
    private static final Cell NOTHING = new Cell("", List.of());

    private final Map<String, Integer> places = new HashMap<>();

    private AdopterColumns(List<Cell> header) {
        // a header that is exactly a known word goes first, so that one that merely holds it cannot take its place
        assign(header, (text, meaning) -> WORDS.exactly(text).filter(meaning::equals).isPresent());
        assign(header, (text, meaning) -> WORDS.within(text).contains(meaning));
    }

    /// The columns of a case table; empty when the table is none: it needs a company, and something to say of it.
    public static Optional<AdopterColumns> of(Table table) {
        var columns = new AdopterColumns(table.header());
        boolean says = Stream.of("product", "environment", "source", "use").anyMatch(columns::has);
        return columns.has("company") && says ? Optional.of(columns) : Optional.empty();
    }

    /// The cell of this column; an empty one where the table or the row has none.
    public Cell cell(String column, Table.Row row) {
        var place = places.get(column);
        return place == null || place >= row.cells().size() ? NOTHING : row.cells().get(place);
    }

    private boolean has(String column) {
        return places.containsKey(column);
    }

    private void assign(List<Cell> header, BiPredicate<String, String> means) {
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            if (!places.containsValue(place))
                WORDS.meanings().stream().filter(
                        meaning -> !has(meaning) && means.test(header.get(place).text(), meaning)).findFirst()
                        .ifPresent(meaning -> places.put(meaning, place));
        }
    }
}
