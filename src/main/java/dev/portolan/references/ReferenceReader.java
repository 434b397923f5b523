package dev.portolan.references;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.references.ReferenceList.Item;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// Finds the references that a file lists.
@Component
class ReferenceReader implements Reader<ReferenceList> {
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    private final References references;

    ReferenceReader(References references) {
        this.references = references;
    }

    @Override
    public String name() {
        return "references";
    }

    @Override
    public Class<ReferenceList> memoType() {
        return ReferenceList.class;
    }

    @Override
    public Reading<ReferenceList> read(ReadFile file) {
        var sections = new ListedSections(file);
        var links = file.document().links().stream()
                .filter(link -> !link.image() && WEB.matcher(link.href()).matches() && sections.contain(link.section()))
                .toList();
        if (links.isEmpty())
            return Reading.nothing();
        var lines = file.text().lines().toList();
        var items = links.stream().flatMap(link -> item(link, sections, lines).stream()).toList();
        var problems = links.stream().flatMap(link -> problem(file, link)).toList();
        return new Reading<>(new ReferenceList(items), null, List.of(), List.of(), problems);
    }

    @Override
    public void apply(Change<ReferenceList> change) {
        references.apply(change);
    }

    private static Optional<Item> item(MarkdownLink link, ListedSections sections, List<String> lines) {
        return CanonicalUrl.of(link.href()).map(url -> {
            var remark = Remark.of(link.after());
            var title = ListedTitle.of(link, url, remark.words(), lineOf(link, lines));
            var year = remark.year().or(() -> Years.in(title.text())).or(() -> Years.inPath(url.path()));
            return new Item(link.line(), url.address(), title.text(), title.named(), remark.rating().orElse(null),
                    year.orElse(null), remark.dead(), sections.topics(link.section()));
        });
    }

    private static String lineOf(MarkdownLink link, List<String> lines) {
        return link.line() >= 1 && link.line() <= lines.size() ? lines.get(link.line() - 1) : "";
    }

    private static Stream<Problem> problem(ReadFile file, MarkdownLink link) {
        return CanonicalUrl.of(link.href()).isPresent()
                ? Stream.empty()
                : Stream.of(new Problem(file.path(), link.line(),
                        "the address of \"" + link.title() + "\" is broken: write it in full and without spaces"));
    }
}
