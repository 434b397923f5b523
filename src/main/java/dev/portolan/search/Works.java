package dev.portolan.search;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Whole works instead of their parts: a note counts once, however many of its sections pass a filter and into whatever
/// languages it is translated.
public final class Works {
    private final SearchIndex index;

    public Works(SearchIndex index) {
        this.index = index;
    }

    /// How many works these filters let through.
    public int count(Map<String, List<String>> filters) {
        return names(filters).size();
    }

    /// The works of which most passes these filters, each as one of its documents: in this language where there is one.
    public List<SearchDocument> most(Map<String, List<String>> filters, String lang, int limit) {
        return names(filters).stream().limit(limit).flatMap(work -> one(filters, work, lang).stream()).toList();
    }

    private List<String> names(Map<String, List<String>> filters) {
        var facets = index.search(listing(with(filters, Question.NOTE))).facets();
        return facets.getOrDefault(Question.NOTE, List.of()).stream().map(Answer.FacetValue::value).toList();
    }

    private Optional<SearchDocument> one(Map<String, List<String>> filters, String work, String lang) {
        var anyLanguage = with(filters, Question.NOTE, work);
        return Stream.of(with(anyLanguage, "lang", lang), anyLanguage)
                .flatMap(wanted -> index.search(listing(wanted)).hits().stream()).map(Hit::document).findFirst();
    }

    private static Question listing(Map<String, List<String>> filters) {
        return Question.listing(filters, Question.Sort.RELEVANCE, 1, 1);
    }

    private static Map<String, List<String>> with(Map<String, List<String>> filters, String name, String... values) {
        var more = new HashMap<>(filters);
        more.put(name, List.of(values));
        return more;
    }
}
