package dev.portolan.references;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.Section;
import dev.portolan.markdown.Table;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Recognises the files that list adopters, whose links are evidence and no references. What their rows mean is another
/// feature's business.
final class AdopterLists {
    private static final Properties WORDS = words();
    private static final Pattern COMPANY = anyOf("company");
    private static final List<Pattern> FURTHER = Stream.of("product", "environment", "source", "use")
            .map(AdopterLists::anyOf).toList();
    private static final Pattern TITLE = anyOf("title");
    private static final Pattern FILE = anyOf("file");
    private static final Pattern ENDING = Pattern.compile("\\.[^.]*$");

    private AdopterLists() {}

    static boolean recognise(ReadFile file) {
        return FILE.matcher(ENDING.matcher(file.path().name()).replaceFirst("")).matches()
                || file.document().sections().stream().map(Section::heading).filter(heading -> !heading.isEmpty())
                        .findFirst().filter(title -> TITLE.matcher(title).find()).isPresent()
                || file.document().tables().stream().anyMatch(AdopterLists::listsCases);
    }

    private static boolean listsCases(Table table) {
        return has(table, COMPANY) && FURTHER.stream().anyMatch(column -> has(table, column));
    }

    private static boolean has(Table table, Pattern column) {
        return table.header().stream().anyMatch(cell -> column.matcher(cell.text()).find());
    }

    private static Pattern anyOf(String name) {
        var words = Objects.requireNonNull(WORDS.getProperty(name), name);
        return Stream.of(words.split(",")).map(String::strip)
                .map(word -> word.matches("\\p{ASCII}+") ? "\\b" + Pattern.quote(word) + "\\b" : word)
                .collect(Collectors.collectingAndThen(Collectors.joining("|"),
                        either -> Pattern.compile(either, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS)));
    }

    private static Properties words() {
        try (var stream = Objects.requireNonNull(AdopterLists.class.getResourceAsStream("adopter-lists.properties"));
                var reader = new InputStreamReader(stream, UTF_8)) {
            var words = new Properties();
            words.load(reader);
            return words;
        } catch (IOException unreadable) {
            throw new UncheckedIOException("adopter-lists.properties", unreadable);
        }
    }
}
