package dev.portolan.site;

import dev.portolan.search.Answer;
import dev.portolan.search.Entry;
import dev.portolan.search.Hit;
import dev.portolan.search.Marked;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Suggestion;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Finds by substring alone, in a handful of documents: enough to see what pages make of answers.
class TinyIndex implements SearchIndex {
    private final List<SearchDocument> documents;

    TinyIndex(SearchDocument... documents) {
        this.documents = List.of(documents);
    }

    static SearchDocument note(String path, String title, String heading, String body, String lang, String topic) {
        var anchor = heading.isEmpty() ? "" : "#" + heading.toLowerCase(Locale.ROOT).replace(' ', '-');
        return new SearchDocument(path + anchor, "section", title, heading,
                heading.isEmpty() || heading.equals(title) ? List.of() : List.of(title), body, "", List.of(),
                "/notes/" + path.replace(".md", "") + anchor, path, lang, Map.of("topic", List.of(topic)), 1, path,
                null, null, 0);
    }

    /// @param facets
    ///            in pairs of a name and its only value
    static SearchDocument document(String type, String id, String title, String lang, @Nullable String alternateOf,
            String... facets) {
        var values = new HashMap<String, List<String>>();
        for (int i = 0; i < facets.length; i += 2)
            values.put(facets[i], List.of(facets[i + 1]));
        return new SearchDocument(id, type, title, "", List.of(), "", "", List.of(), "/" + id, "", lang, values, 1,
                id.replaceFirst("#.*", ""), alternateOf, null, 0);
    }

    @Override
    public boolean takesChanges() {
        return true;
    }

    @Override
    public Answer search(Question question) {
        var asked = documents.stream().filter(document -> text(document).contains(question.text().strip())).toList();
        var found = asked.stream().filter(document -> passes(document, question.filters())).toList();
        var page = found.stream().skip((question.page() - 1L) * question.size()).limit(question.size())
                .map(document -> hit(document, question.text().strip())).toList();
        return new Answer(found.size(), page, facets(asked, question.filters()), null, List.of(), List.of(), null);
    }

    private static String text(SearchDocument document) {
        return document.title() + " " + document.heading() + " " + document.body();
    }

    private static boolean passes(SearchDocument document, Map<String, List<String>> filters) {
        return filters.entrySet().stream()
                .allMatch(filter -> filter.getValue().isEmpty()
                        || values(document, filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static List<String> values(SearchDocument document, String facet) {
        return switch (facet) {
            case "type" -> List.of(document.type());
            case "lang" -> List.of(document.lang());
            case Question.NOTE -> List.of(document.note());
            default -> document.facets().getOrDefault(facet, List.of());
        };
    }

    private static Map<String, List<Answer.FacetValue>> facets(List<SearchDocument> asked,
            Map<String, List<String>> filters) {
        return Stream.concat(SearchParameters.FILTERS.stream(), filters.keySet().stream()).distinct()
                .collect(Collectors.toMap(Function.identity(), name -> {
                    var others = new HashMap<>(filters);
                    others.remove(name);
                    return counts(asked.stream().filter(document -> passes(document, others)).toList(), name);
                }));
    }

    private static List<Answer.FacetValue> counts(List<SearchDocument> documents, String facet) {
        return documents.stream().flatMap(document -> values(document, facet).stream())
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting())).entrySet().stream()
                .map(count -> new Answer.FacetValue(count.getKey(), count.getValue()))
                .sorted(Comparator.comparingLong(Answer.FacetValue::count).reversed()
                        .thenComparing(Answer.FacetValue::value))
                .toList();
    }

    private static Hit hit(SearchDocument document, String words) {
        return new Hit(document, marked(document.title(), words), marked(document.heading(), words),
                marked(document.body(), words), 1, Hit.Match.ALL);
    }

    private static Marked marked(String text, String words) {
        int at = text.indexOf(words);
        if (words.isEmpty() || at < 0)
            return Marked.plain(text);
        return new Marked(List.of(new Marked.Part(text.substring(0, at), false), new Marked.Part(words, true),
                new Marked.Part(text.substring(at + words.length()), false)));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        return documents.stream().filter(document -> document.title().startsWith(typed))
                .map(document -> new Suggestion(document.title(), document.url(), document.type())).limit(limit)
                .toList();
    }

    @Override
    public List<Entry.Remembered> remembered() {
        return List.of();
    }

    @Override
    public void apply(Collection<Entry> put, Collection<String> removed) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {}

    @Override
    public Rebuild rebuild() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> body(String owner) {
        return Optional.empty();
    }

    @Override
    public void close() {}
}
