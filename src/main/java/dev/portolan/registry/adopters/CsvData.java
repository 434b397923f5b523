package dev.portolan.registry.adopters;

import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Malformed;
import dev.portolan.registry.adopters.Datum.Text;
import dev.portolan.words.Columns;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
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
        var rows = rows(text).stream().filter(row -> row.cells().stream().anyMatch(cell -> !cell.isBlank())).toList();
        if (rows.isEmpty())
            return List.of();
        var first = rows.getFirst().cells();
        boolean titled = Columns.of(first).known() > 0 && first.stream().noneMatch(Links::isAddress);
        var titles = titled ? named(first) : List.of("company", "website");
        return rows.stream().skip(titled ? 1 : 0).map(row -> fields(row, titles)).toList();
    }

    /// Without a title that says so, the first column holds the names.
    private static List<String> named(List<String> titles) {
        var columns = Columns.of(titles);
        if (columns.has("company") || columns.has("name"))
            return titles;
        var named = new ArrayList<>(titles);
        named.set(0, "company");
        return named;
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
            throw new Malformed(at == null ? 1 : at.getLineNr(), "is no CSV: " + wrong.getOriginalMessage());
        }
        return rows;
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', '\t', ';', '，').max(Comparator.comparingLong(
                separator -> first.chars().filter(character -> character == separator).count())).orElse(',');
    }
}
