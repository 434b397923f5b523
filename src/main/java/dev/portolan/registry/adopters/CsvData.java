package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Malformed;
import dev.portolan.registry.adopters.Datum.Text;
import dev.portolan.words.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.dataformat.csv.CsvMapper;
import tools.jackson.dataformat.csv.CsvReadFeature;
import tools.jackson.dataformat.csv.CsvSchema;

/// Reads tables of separated values; which separator, the first line says.
final class CsvData {
    private static final CsvMapper CSV = CsvMapper.builder()
            .enable(CsvReadFeature.WRAP_AS_ARRAY, CsvReadFeature.TRIM_SPACES).build();

    private record Row(int line, List<String> cells) {}

    private CsvData() {}

    static List<Datum> read(String text) {
        return read(text, ColumnTitles.AS_WRITTEN);
    }

    static List<Datum> read(String text, ColumnTitles meant) {
        var rows = filled(text);
        boolean titled = isTitled(rows, meant);
        var titles = titled ? rows.getFirst().cells() : List.of("company", "website");
        return rows.stream().skip(titled ? 1 : 0).map(row -> fields(row, titles)).toList();
    }

    /// What the titles mean. Without one that says so, the first column holds the names.
    static ColumnTitles titles(String text, ColumnTitles meant) {
        var rows = filled(text);
        if (!isTitled(rows, meant))
            return meant;
        var first = rows.getFirst().cells();
        var columns = Columns.of(meant.of(first));
        return columns.has("company") || columns.has("name") ? meant : meant.with(first.getFirst(), "company");
    }

    private static List<Row> filled(String text) {
        return rows(text).stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
    }

    /// Titles in another language still stand above what speaks for itself.
    private static boolean isTitled(List<Row> rows, ColumnTitles meant) {
        if (rows.isEmpty())
            return false;
        var first = rows.getFirst().cells();
        return first.stream().noneMatch(Links::isAddress) && (Columns.of(meant.of(first)).known() > 0
                || rows.stream().skip(1).anyMatch(row -> tells(row, first)));
    }

    private static boolean tells(Row row, List<String> first) {
        return IntStream.range(0, Math.min(first.size(), row.cells().size()))
                .anyMatch(i -> isPlain(row.cells().get(i)) && !isPlain(first.get(i)));
    }

    private static boolean isPlain(String cell) {
        return Links.isAddress(cell) || StageWords.isStage(cell);
    }

    private static Datum fields(Row row, List<String> titles) {
        var values = new LinkedHashMap<String, Datum>();
        for (int i = 0; i < Math.min(titles.size(), row.cells().size()); i++)
            values.putIfAbsent(titles.get(i), new Text(row.line(), row.cells().get(i)));
        return new Fields(row.line(), values);
    }

    private static List<Row> rows(String text) {
        var schema = CsvSchema.emptySchema().withColumnSeparator(separator(text));
        var rows = new ArrayList<Row>();
        try (var parser = CSV.reader().with(schema).createParser(text)) {
            var cells = new ArrayList<String>();
            int line = 0;
            for (var token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (token == JsonToken.VALUE_STRING) {
                    line = line == 0 ? parser.currentTokenLocation().getLineNr() : line;
                    cells.add(parser.getString());
                } else if (token == JsonToken.END_ARRAY && line > 0) {
                    rows.add(new Row(line, List.copyOf(cells)));
                    cells.clear();
                    line = 0;
                }
            }
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            // a quote that is never closed is missed behind the last line only
            throw new Malformed(at == null ? 1 : Math.min(at.getLineNr(), (int) text.lines().count()),
                    Message.of("notice.adopters.no-csv", wrong.getOriginalMessage()));
        }
        return rows;
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', '\t', ';', '，').max(Comparator.comparingLong(
                separator -> first.chars().filter(character -> character == separator).count())).orElse(',');
    }
}
