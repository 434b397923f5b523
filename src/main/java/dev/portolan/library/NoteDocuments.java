package dev.portolan.library;

import dev.portolan.intake.ReadFile;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.markdown.Section;
import dev.portolan.search.SearchDocument;
import dev.portolan.words.Category;
import java.util.HashMap;
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
    private final LinkLists linkLists;

    NoteDocuments(Note note, ReadFile file) {
        this.note = note;
        this.file = file;
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
        var evidence = evidence(section);
        if (!evidence.isEmpty())
            facets.put("evidence", evidence);
        category(section).ifPresent(category -> facets.put("category", List.of(category.word())));
        return facets;
    }

    private List<String> evidence(Section section) {
        return note.links().stream().filter(link -> link.outward() && link.anchor().equals(section.anchor()))
                .flatMap(link -> CanonicalUrl.of(link.href()).stream()).map(CanonicalUrl::id).distinct().toList();
    }

    /// The note's own, else that of the nearest heading which names one: a note may go through several uses.
    private Optional<Category> category(Section section) {
        var headings = Stream.concat(Stream.of(section.heading()), section.breadcrumb().reversed().stream());
        return Optional.ofNullable(note.category())
                .or(() -> headings.flatMap(heading -> Category.named(heading).stream()).findFirst());
    }
}
