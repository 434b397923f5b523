package dev.portolan.references;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.markdown.MarkdownLink;
import dev.portolan.messages.Message;
import dev.portolan.references.ReferenceList.Item;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/// Finds the references that a file lists.
@Component
class ReferenceReader implements Reader<ReferenceList> {
    private static final Pattern WEB = Pattern.compile("(?i)https?:.*");

    /// Behind a space, where only a title in quotes may stand.
    private static final Pattern REST_OF_ADDRESS = Pattern.compile("\\s+[^\\s\"'()]");

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
        var listed = file.document().links().stream()
                .filter(link -> !link.image() && WEB.matcher(link.href()).matches() && sections.contain(link))
                .toList();
        if (listed.isEmpty())
            return Reading.nothing();
        var items = new ArrayList<Item>();
        var problems = new ArrayList<Problem>();
        var lines = file.text().lines().toList();
        for (MarkdownLink link : listed)
            item(link, lineOf(link, lines), sections.topics(link.section())).ifPresentOrElse(items::add,
                    () -> problems.add(broken(file, link)));
        return new Reading<>(new ReferenceList(items), null, List.of(), List.of(), problems);
    }

    @Override
    public void apply(Change<ReferenceList> change) {
        references.apply(change);
    }

    private static Optional<Item> item(MarkdownLink link, String line, List<String> topics) {
        return CanonicalUrl.of(link.href()).filter(ignored -> !isCutShort(link.href(), line)).map(url -> {
            var remark = Remark.of(link.after());
            var title = ListedTitle.of(link, url, remark.words(), line);
            var year = remark.year().or(() -> Years.in(title.text())).or(() -> Years.inPath(url.path()));
            return new Item(link.line(), url.address(), title.text(), title.named(), remark.rating().orElse(null),
                    year.orElse(null), remark.dead(), topics);
        });
    }

    private static Problem broken(ReadFile file, MarkdownLink link) {
        return new Problem(file.path(), link.line(), Message.of("notice.references.broken-address", link.href()));
    }

    private static String lineOf(MarkdownLink link, List<String> lines) {
        return link.line() >= 1 && link.line() <= lines.size() ? lines.get(link.line() - 1) : "";
    }

    /// `[title](http://exa mple.org/)` is no link in Markdown, but its beginning is read as a bare address.
    private static boolean isCutShort(String href, String line) {
        int at = line.indexOf("](" + href);
        return at >= 0 && REST_OF_ADDRESS.matcher(line.substring(at + 2 + href.length())).lookingAt();
    }
}
