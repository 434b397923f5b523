package dev.portolan.references;

import dev.portolan.intake.AdopterLists;
import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.markdown.Section;
import dev.portolan.sources.SourceFolder;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Which links of a file are listed as references, and under which topics.
final class ListedSections {
    private static final Set<String> NAMES = Set.of("参考文献", "references");
    private static final Pattern SLASH = Pattern.compile("[/／]");

    private final MarkdownDocument document;
    private final boolean list;
    private final boolean curated;
    private final Set<Integer> linesOfCases;

    ListedSections(ReadFile file) {
        document = file.document();
        list = file.path().folder() == SourceFolder.REFERENCES;
        curated = list && !file.path().name().equalsIgnoreCase("README.md") && !AdopterLists.isOne(file);
        linesOfCases = AdopterLists.linesOfCaseTables(document);
    }

    /// A table of cases lists evidence, wherever it stands.
    boolean contain(MarkdownLink link) {
        boolean listed = list ? curated : headings(link.section()).anyMatch(ListedSections::namesReferences);
        return listed && !linesOfCases.contains(link.line());
    }

    /// The file's own topics, then the headings above the link. The title of a note names the note and no topic, nor
    /// does that of a list that is divided further.
    List<String> topics(int section) {
        var headings = new ArrayList<>(headings(section).toList());
        boolean namesMore = !list || headings.size() > 1;
        if (namesMore && isTitle(headings.getFirst()))
            headings.removeFirst();
        return Stream.concat(document.frontMatter().texts("topics").stream(), headings.stream())
                .filter(topic -> !topic.isBlank() && !namesReferences(topic)).distinct().toList();
    }

    private Stream<String> headings(int section) {
        Section in = document.sections().get(section);
        return Stream.concat(in.breadcrumb().stream(), Stream.of(in.heading()));
    }

    private boolean isTitle(String heading) {
        return document.frontMatter().text("title").filter(heading::equals).isPresent() || isAlone(heading);
    }

    /// Whether the whole text stands under this heading.
    private boolean isAlone(String heading) {
        var top = document.sections().stream().filter(section -> section.level() == 1).toList();
        return top.size() == 1 && top.getFirst().heading().equals(heading);
    }

    /// `参考文献`, `References`, or both with a `/` between: no other words, since "See also" lists anything.
    private static boolean namesReferences(String heading) {
        return Stream.of(SLASH.split(heading, -1))
                .allMatch(part -> NAMES.contains(part.strip().toLowerCase(Locale.ROOT)));
    }
}
