package dev.portolan.library;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toCollection;

import dev.portolan.intake.ReadFile;
import dev.portolan.links.Link;
import dev.portolan.markdown.Section;
import dev.portolan.search.SearchDocument;
import dev.portolan.words.Category;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What search finds of a note: one document a section.
final class NoteDocuments {
    private static final String TYPE = "section";

    private final Note note;
    private final ReadFile file;
    /// Ids of references, by anchor.
    private final Map<String, LinkedHashSet<String>> evidence;
    private final LinkLists linkLists;

    /// @param links
    ///            of the note
    NoteDocuments(Note note, ReadFile file, List<Link> links) {
        this.note = note;
        this.file = file;
        this.evidence = links.stream().filter(link -> !link.inner())
                .collect(groupingBy(Link::anchor, mapping(Link::outwardId, toCollection(LinkedHashSet::new))));
        this.linkLists = new LinkLists(file.document());
    }

    List<SearchDocument> all() {
        var sections = file.document().sections();
        return IntStream.range(0, sections.size()).filter(i -> holdsSomething(sections.get(i)))
                .mapToObj(i -> document(sections.get(i), i)).toList();
    }

    private static boolean holdsSomething(Section section) {
        return !(section.heading().isBlank() && section.text().isBlank() && section.code().isBlank());
    }

    private SearchDocument document(Section section, int order) {
        var translationOf = Optional.ofNullable(note.translationOf()).map(Object::toString).orElse(null);
        return new SearchDocument(note.source() + "#" + section.anchor(), TYPE, note.title(), section.heading(),
                section.breadcrumb(), section.text(), section.code(), note.aliases(), note.address(section.anchor()),
                note.source().path(), note.lang(), facets(section), linkLists.weight(order), note.source().toString(),
                translationOf, file.modified(), order);
    }

    private Map<String, List<String>> facets(Section section) {
        var facets = new HashMap<String, List<String>>();
        facets.put("kind", List.of(note.kind().word()));
        if (!note.topics().isEmpty())
            facets.put("topic", note.topics());
        if (evidence.containsKey(section.anchor()))
            facets.put("evidence", List.copyOf(evidence.get(section.anchor())));
        category(section).ifPresent(category -> facets.put("category", List.of(category.word())));
        return facets;
    }

    /// The note's own, else that of the nearest heading which names one: a note may go through several uses.
    private Optional<Category> category(Section section) {
        var headings = Stream.concat(Stream.of(section.heading()), section.breadcrumb().reversed().stream());
        return Optional.ofNullable(note.category())
                .or(() -> headings.flatMap(heading -> Category.named(heading).stream()).findFirst());
    }
}
