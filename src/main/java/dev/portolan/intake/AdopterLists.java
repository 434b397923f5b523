package dev.portolan.intake;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.Section;
import dev.portolan.markdown.Table;
import dev.portolan.sources.SourcePath;
import dev.portolan.words.WordTable;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Tells lists of adopters from lists of references, for every feature alike: what is the one is never the other.
public final class AdopterLists {
    private static final WordTable TITLES = WordTable.read("/dev/portolan/intake/adopter-titles.txt");
    private static final Pattern FILE = Pattern.compile("(?i)(?:adopters|users)(?:\\.[^.]*)?");

    private AdopterLists() {}

    /// Whether a file lists adopters: its name says so, its first heading, or a case table in it.
    public static boolean isOne(ReadFile file) {
        return isNamedSo(file.path()) || titleSaysSo(file.document())
                || caseTables(file.document()).findAny().isPresent();
    }

    /// Whether the name alone says so.
    public static boolean isNamedSo(SourcePath file) {
        return FILE.matcher(file.name()).matches();
    }

    /// The lines of all rows of case tables, headers included: the links on them are evidence.
    public static Set<Integer> linesOfCaseTables(MarkdownDocument document) {
        return caseTables(document).flatMap(
                table -> Stream.concat(Stream.of(table.line()), table.rows().stream().map(Table.Row::line)))
                .collect(Collectors.toSet());
    }

    private static boolean titleSaysSo(MarkdownDocument document) {
        return document.sections().stream().map(Section::heading).filter(heading -> !heading.isEmpty()).findFirst()
                .filter(title -> !TITLES.within(title).isEmpty()).isPresent();
    }

    private static Stream<Table> caseTables(MarkdownDocument document) {
        return document.tables().stream().filter(table -> AdopterColumns.of(table).isPresent());
    }
}
