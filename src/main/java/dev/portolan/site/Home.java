package dev.portolan.site;

import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.Address;
import dev.portolan.words.Category;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What the home page shows of everything that there is.
record Home(List<Entrance> types, List<Entrance> topics, List<UseCase> useCases, List<Entrance> languages,
        List<NewNote> newest) {
    private static final int TOPICS = 24;
    private static final int NEWEST = 6;
    /// Sections looked at to find the newest notes: many belong to one note.
    private static final int SECTIONS = 50;
    private static final int PAGES = 4;

    /// A way in: everything with this value.
    record Entrance(String label, long count, Address address) {}

    record UseCase(String label, String url) {}

    record NewNote(String title, String url, @Nullable Instant date) {}

    /// @param lang
    ///            of the notes that are shown as new
    static Home of(SearchIndex index, Labels labels, String lang) {
        var all = index.search(Question.listing(Map.of(), Sort.RELEVANCE, 1, 1)).facets();
        var sections = index.search(Question.listing(Map.of("type", List.of("section")), Sort.RELEVANCE, 1, 1))
                .facets();
        var sectionsOnly = Address.of("/search").with("type", "section");
        return new Home(entrances("type", all, Address.of("/search"), labels),
                entrances("topic", sections, sectionsOnly, labels),
                useCases(all, labels),
                entrances("lang", sections, sectionsOnly, labels), newest(index, lang));
    }

    private static List<Entrance> entrances(String facet, Map<String, List<FacetValue>> facets, Address within,
            Labels labels) {
        return facets.getOrDefault(facet, List.of()).stream().limit(TOPICS)
                .map(value -> new Entrance(labels.of(facet, value.value()), value.count(),
                        within.with(facet, value.value())))
                .toList();
    }

    /// Without numbers: the facet counts sections, the page counts notes.
    private static List<UseCase> useCases(Map<String, List<FacetValue>> facets, Labels labels) {
        return facets.getOrDefault("category", List.of()).stream().map(FacetValue::value)
                .filter(Category.all()::contains)
                .map(category -> new UseCase(labels.of("category", category), "/use-cases/" + category)).toList();
    }

    private static List<NewNote> newest(SearchIndex index, String lang) {
        var seen = new HashSet<String>();
        return IntStream.rangeClosed(1, PAGES).boxed().flatMap(page -> sections(index, lang, page))
                .filter(section -> seen.add(section.group())).limit(NEWEST).map(Home::note).toList();
    }

    private static Stream<SearchDocument> sections(SearchIndex index, String lang, int page) {
        var filters = Map.of("type", List.of("section"), "lang", List.of(lang));
        return index.search(Question.listing(filters, Sort.DATE, page, SECTIONS)).hits().stream().map(Hit::document);
    }

    private static NewNote note(SearchDocument section) {
        return new NewNote(section.title(), section.url().replaceFirst("#.*", ""), section.date());
    }
}
