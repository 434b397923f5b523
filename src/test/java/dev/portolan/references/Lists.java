package dev.portolan.references;

import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.FrontMatter;
import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.SafeHtml;
import dev.portolan.markdown.Section;
import dev.portolan.markdown.Table;
import dev.portolan.sources.SourcePath;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// Parsed files for tests, put together heading by heading and link by link.
final class Lists {
    private final SourcePath path;
    private final List<Section> sections = new ArrayList<>();
    private final List<MarkdownLink> links = new ArrayList<>();
    private final List<Table> tables = new ArrayList<>();
    private final StringBuilder text = new StringBuilder();
    private FrontMatter frontMatter = FrontMatter.NONE;
    private int lines;

    private Lists(SourcePath path) {
        this.path = path;
    }

    static Lists list(String path) {
        return new Lists(SourcePath.references(path));
    }

    static Lists note(String path) {
        return new Lists(SourcePath.content(path));
    }

    Lists frontMatter(String key, Object value) {
        frontMatter = new FrontMatter(Map.of(key, value));
        return this;
    }

    /// @param above
    ///            the headings above, outermost first
    Lists heading(String heading, String... above) {
        line("#".repeat(above.length + 1) + " " + heading);
        sections.add(new Section(above.length + 1, heading, heading, List.of(), List.of(above), lines,
                new SafeHtml(""), "", ""));
        return this;
    }

    Lists link(String title, String href) {
        return link(title, href, "");
    }

    Lists link(String title, String href, String after) {
        line("- [" + title + "](" + href + ") " + after);
        links.add(new MarkdownLink(section(), lines, title, href, false, after));
        return this;
    }

    Lists bare(String before, String href, String after) {
        line(before + href + after);
        links.add(new MarkdownLink(section(), lines, href, href, false, after.strip()));
        return this;
    }

    Lists image(String title, String href) {
        line("![" + title + "](" + href + ")");
        links.add(new MarkdownLink(section(), lines, title, href, true, ""));
        return this;
    }

    Lists table(String... header) {
        line("|" + String.join("|", header) + "|");
        tables.add(new Table(section(), lines,
                Stream.of(header).map(cell -> new Table.Cell(cell, List.of())).toList(), List.of()));
        return this;
    }

    /// A table of one row, which links to this address.
    Lists tableRow(String href, String... header) {
        line("|" + String.join("|", header) + "|");
        line("|" + href + "|");
        var link = new MarkdownLink(section(), lines, "row", href, false, "");
        links.add(link);
        tables.add(new Table(section(), lines - 1,
                Stream.of(header).map(cell -> new Table.Cell(cell, List.of())).toList(),
                List.of(new Table.Row(lines, List.of(new Table.Cell("row", List.of(link)))))));
        return this;
    }

    ReadFile read() {
        section();
        return new ReadFile(path, text.toString(),
                new MarkdownDocument(frontMatter, sections, links, tables, List.of(), false), Instant.EPOCH);
    }

    private int section() {
        if (sections.isEmpty())
            sections.add(new Section(0, "", "", List.of(), List.of(), 1, new SafeHtml(""), "", ""));
        return sections.size() - 1;
    }

    private void line(String written) {
        text.append(written).append('\n');
        lines++;
    }
}
