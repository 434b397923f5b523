package dev.portolan.registry;

import dev.portolan.registry.adopters.ExportForm;
import dev.portolan.words.NameList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases as a Markdown table, which reads as the same cases again.
final class MarkdownTable {
    private static final String HEADER = row(ExportForm.HEADER.stream())
            + row(ExportForm.HEADER.stream().map(_ -> "---"));
    /// Everything that means something inside a line of Markdown, or begins HTML, an entity or a shortcode.
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!$:@{}]");
    private static final Pattern BREAK = Pattern.compile("\r\n|[\\r\\n]");

    private MarkdownTable() {}

    static String of(List<CaseJson> cases) {
        return cases.stream().map(MarkdownTable::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(CaseJson entry) {
        return row(Stream.of(cell(entry.company()), cell(NameList.write(entry.otherNames())), site(entry.site()),
                cell(entry.product()), cell(entry.environmentAsWritten()), cell(entry.category()),
                cell(NameList.write(entry.technologies())), cell(entry.industry()), cell(entry.region()),
                cell(entry.since()), cell(entry.scale()), cell(entry.infrastructure()),
                entry.sources().stream().map(MarkdownTable::source).collect(Collectors.joining("<br>")),
                cell(entry.remark())));
    }

    private static String row(Stream<String> cells) {
        return cells.collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String site(@Nullable String site) {
        return site == null ? "" : link(site, site);
    }

    private static String source(CaseSource source) {
        return source.url() == null ? cell(source.title()) : link(source.label(), source.url());
    }

    private static String link(String label, String url) {
        return "[" + cell(label) + "](<" + url.replace("|", "\\|") + ">)";
    }

    /// A line break is all that must not stand in a row as it is.
    static String cell(@Nullable String text) {
        var escaped = MARKS.matcher(Objects.requireNonNullElse(text, "")).replaceAll("\\\\$0");
        return BREAK.matcher(escaped).replaceAll("<br>");
    }
}
