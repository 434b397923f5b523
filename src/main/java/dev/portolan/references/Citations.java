package dev.portolan.references;

import dev.portolan.links.Link;
import dev.portolan.links.Links;
import dev.portolan.references.Reference.Place;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.sources.SourceFolder;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who cites a reference: the notes that link to it outside of their reference lists, and the cases that it supports,
/// which name it by its id in their facet `evidence`.
@Component
class Citations {
    static final String EVIDENCE = "evidence";
    private static final int BATCH = 200;

    private final Links links;
    private final SearchIndex index;

    Citations(Links links, SearchIndex index) {
        this.links = links;
        this.index = index;
    }

    List<Citation> of(Reference reference) {
        return of(List.of(reference)).getOrDefault(reference.id(), List.of());
    }

    /// By reference's id: notes in the order of files, then cases by name.
    Map<String, List<Citation>> of(Collection<Reference> references) {
        var citing = citing(references.stream().map(Reference::id).toList());
        var titles = titlesOfSections(citing);
        var citations = new HashMap<String, SequencedSet<Citation>>();
        for (Reference reference : references)
            citations.put(reference.id(), new LinkedHashSet<>(notes(reference, titles)));
        for (SearchDocument document : citing.stream().filter(found -> found.type().equals("case")).toList())
            for (String id : document.facets().getOrDefault(EVIDENCE, List.of()))
                Optional.ofNullable(citations.get(id))
                        .ifPresent(found -> found.add(new Citation(document.title(), document.url())));
        var lists = new HashMap<String, List<Citation>>();
        citations.forEach((id, found) -> lists.put(id, List.copyOf(found)));
        return lists;
    }

    /// By address. A heading alone, such as "Why", says nothing outside of its note.
    private static Map<String, String> titlesOfSections(List<SearchDocument> citing) {
        return citing.stream().filter(document -> document.type().equals("section"))
                .collect(Collectors.toMap(SearchDocument::url, Citations::title, (first, _) -> first));
    }

    private static String title(SearchDocument section) {
        boolean titleSaysAll = section.heading().isEmpty() || section.heading().equals(section.title());
        return titleSaysAll ? section.title() : section.title() + " › " + section.heading();
    }

    private List<Citation> notes(Reference reference, Map<String, String> titles) {
        return links.to(reference.url()).stream().filter(link -> link.from().folder() == SourceFolder.CONTENT)
                .filter(link -> !reference.places().contains(new Place(link.from(), link.line())))
                .map(Citations::citation)
                .map(cited -> new Citation(titles.getOrDefault(cited.url(), cited.title()), cited.url()))
                .toList();
    }

    private List<SearchDocument> citing(Collection<String> ids) {
        var found = new ArrayList<SearchDocument>();
        if (ids.isEmpty())
            return found;
        var filters = Map.of("type", List.of("case", "section"), EVIDENCE, List.copyOf(ids));
        for (int page = 1;; page++) {
            var answer = index.search(Question.listing(filters, Question.Sort.NAME, page, BATCH));
            answer.hits().forEach(hit -> found.add(hit.document()));
            if (answer.hits().isEmpty() || found.size() >= answer.total())
                return found;
        }
    }

    private static Citation citation(Link link) {
        var title = link.section().isEmpty() ? NotePage.withoutEnding(link.from().name()) : link.section();
        return new Citation(title, NotePage.of(link.from(), link.anchor()));
    }
}
