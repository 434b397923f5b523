package dev.portolan.references;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Recognises the tables that list adopters, whose links are evidence and no references. Only their headers matter
/// here; what the rows mean is another feature's business.
final class CaseTables {
    private static final Properties WORDS = words();
    private static final Pattern COMPANY = column("company");
    private static final List<Pattern> FURTHER = Stream.of("product", "environment", "source", "use")
            .map(CaseTables::column).toList();

    private CaseTables() {}

    static boolean in(MarkdownDocument document) {
        return document.tables().stream().anyMatch(CaseTables::listsCases);
    }

    private static boolean listsCases(Table table) {
        return has(table, COMPANY) && FURTHER.stream().anyMatch(column -> has(table, column));
    }

    private static boolean has(Table table, Pattern column) {
        return table.header().stream().anyMatch(cell -> column.matcher(cell.text()).find());
    }

    /// Chinese words count wherever they stand, others as whole words.
    private static Pattern column(String name) {
        var words = Objects.requireNonNull(WORDS.getProperty(name), name);
        return Pattern.compile("(?iuU)" + Stream.of(words.split(",")).map(String::strip)
                .map(word -> word.matches("\\p{ASCII}+") ? "\\b" + word + "\\b" : word)
                .reduce((one, other) -> one + "|" + other).orElseThrow());
    }

    private static Properties words() {
        try (var stream = Objects.requireNonNull(CaseTables.class.getResourceAsStream("case-tables.properties"))) {
            var words = new Properties();
            words.load(new InputStreamReader(stream, UTF_8));
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("case-tables.properties", unreadable);
        }
    }
}
