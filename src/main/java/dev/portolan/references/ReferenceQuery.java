package dev.portolan.references;

import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which references are wanted, in which order, and which page of them. An empty list of values lets all through.
record ReferenceQuery(String q, List<String> topics, List<String> langs, List<String> sites, List<String> ratings,
        Sort sort, int page, int size) {
    ReferenceQuery {
        topics = List.copyOf(topics);
        langs = List.copyOf(langs);
        sites = List.copyOf(sites);
        ratings = List.copyOf(ratings);
    }

    Question question() {
        var filters = new HashMap<>(Map.of("type", List.of(ReferencePublisher.TYPE), "topic", topics, "lang", langs,
                "site", sites, "rating", ratings));
        filters.values().removeIf(List::isEmpty);
        return new Question(q, filters, sort, page, size);
    }
}
