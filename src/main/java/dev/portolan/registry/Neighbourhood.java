package dev.portolan.registry;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;

import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Works;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// What else there is on this site around a case, as far as search knows it.
@Component
class Neighbourhood {
    private static final int NOTES = 6;
    /// Sections looked at to find the notes: several may belong to one.
    private static final int SECTIONS = 30;
    /// Everything here is about it.
    private static final String EVERYWHERE = "kubernetes";

    private final SearchIndex index;
    private final Works works;

    Neighbourhood(SearchIndex index) {
        this.index = index;
        this.works = new Works(index);
    }

    /// @param notes
    ///            of the case's category, then those that speak of its technologies
    /// @param references
    ///            pages of the references among its sources, by id
    record Neighbours(List<NoteLink> notes, Map<String, String> references) {
        static final Neighbours NONE = new Neighbours(List.of(), Map.of());
    }

    record NoteLink(String title, String url, String lang) {
        static NoteLink of(SearchDocument section) {
            return new NoteLink(section.title(), section.url().replaceFirst("#.*", ""), section.lang());
        }
    }

    /// None while search is busy: the case is what was asked for.
    Neighbours of(CaseContent content, String lang) {
        try {
            return new Neighbours(notes(content, lang), references(content.evidenceIds()));
        } catch (SearchBusy busy) {
            return Neighbours.NONE;
        }
    }

    private List<NoteLink> notes(CaseContent content, String lang) {
        var seen = new HashSet<String>();
        return Stream.of(ofCategory(content, lang), ofTechnologies(content, lang)).flatMap(List::stream)
                .filter(section -> seen.add(section.note())).limit(NOTES).map(NoteLink::of).toList();
    }

    private List<SearchDocument> ofCategory(CaseContent content, String lang) {
        if (content.category() == null)
            return List.of();
        return works.most(Map.of("type", List.of("section"), "category", List.of(content.category())), lang, NOTES);
    }

    private List<SearchDocument> ofTechnologies(CaseContent content, String lang) {
        var words = content.technologies().stream().filter(name -> !name.equalsIgnoreCase(EVERYWHERE))
                .collect(joining(" "));
        if (words.isBlank())
            return List.of();
        var filters = Map.of("type", List.of("section"), "lang", List.of(lang));
        return index.search(new Question(words, filters, Sort.RELEVANCE, 1, SECTIONS)).hits().stream()
                .map(Hit::document).toList();
    }

    private Map<String, String> references(List<String> ids) {
        if (ids.isEmpty())
            return Map.of();
        var filters = Map.of("type", List.of("reference"), "id", ids);
        return index.search(Question.listing(filters, Sort.RELEVANCE, 1, SECTIONS)).hits().stream().map(Hit::document)
                .collect(toMap(reference -> reference.facets().getOrDefault("id", List.of("")).getFirst(),
                        SearchDocument::url, (one, other) -> one));
    }
}
