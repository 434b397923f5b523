package dev.portolan.references;

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
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/// An index that finds texts as they are written, by title: enough to see what pages ask it.
class PlainIndex implements SearchIndex {
    private final Map<String, Entry> entries = new TreeMap<>();

    @Override
    public void apply(Collection<Entry> put, Collection<String> removed) {
        removed.forEach(entries::remove);
        put.forEach(entry -> entries.put(entry.owner(), entry));
    }

    @Override
    public Answer search(Question question) {
        var found = entries.values().stream().flatMap(entry -> entry.documents().stream())
                .filter(document -> (document.title() + document.body()).contains(question.text()))
                .filter(document -> question.filters().entrySet().stream().allMatch(
                        filter -> values(document, filter.getKey()).anyMatch(filter.getValue()::contains)))
                .sorted(Comparator.comparing(SearchDocument::title)).toList();
        var hits = found.stream().skip((question.page() - 1L) * question.size()).limit(question.size())
                .map(PlainIndex::hit).toList();
        return new Answer(found.size(), hits, Map.of(), null, List.of(), null);
    }

    private static Stream<String> values(SearchDocument document, String name) {
        return switch (name) {
            case "type" -> Stream.of(document.type());
            case "lang" -> Stream.of(document.lang());
            default -> document.facets().getOrDefault(name, List.of()).stream();
        };
    }

    private static Hit hit(SearchDocument document) {
        var none = Marked.plain("");
        return new Hit(document, none, none, none, 1, Hit.Match.ALL);
    }

    @Override
    public List<Entry.Remembered> remembered() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void commit() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Rebuild rebuild() {
        throw new UnsupportedOperationException();
    }

    @Override
    public Optional<String> body(String owner) {
        throw new UnsupportedOperationException();
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {}
}
