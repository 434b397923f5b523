package dev.portolan.registry;

import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Cases as a Markdown table, which reads as a case table again.
final class MarkdownTable {
    private static final String HEADER = """
            | Company | Product | Environment | Category | Technologies | Source | Remark |
            |---|---|---|---|---|---|---|
            """;
    /// Everything that means something inside a line of Markdown, or begins HTML or an entity.
    private static final Pattern MARKS = Pattern.compile("[\\\\`*_\\[\\]<>|~&#!$:@]");
    private static final Pattern BREAKS = Pattern.compile("\\s*[\\r\\n]+\\s*");

    private MarkdownTable() {}

    static String of(List<CaseJson> cases) {
        return cases.stream().map(MarkdownTable::row).collect(Collectors.joining("", HEADER, ""));
    }

    private static String row(CaseJson entry) {
        return Stream.of(cell(entry.company()), cell(entry.product()), cell(entry.environmentAsWritten()),
                cell(Objects.requireNonNullElse(entry.category(), "")), cell(NameList.write(entry.technologies())),
                entry.sources().stream().map(MarkdownTable::source).collect(Collectors.joining(" ")),
                cell(entry.remark())).collect(Collectors.joining(" | ", "| ", " |\n"));
    }

    private static String source(CaseSource source) {
        return source.url() == null
                ? cell(source.title())
                : "[" + cell(source.label()) + "](<" + source.url().replace("|", "%7C") + ">)";
    }

    static String cell(String text) {
        return MARKS.matcher(BREAKS.matcher(text).replaceAll(" ")).replaceAll("\\\\$0");
    }
}
