package dev.portolan.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One page of hits for a question.
///
/// @param total
///            hits on all pages
/// @param facets
///            by facet name, values by count, then by name; a facet's own counts ignore its own filter
/// @param suggestion
///            another wording that may be meant, when there is a better one
/// @param expansions
///            what else was searched, such as `滚动更新` for `rolling update`
/// @param relaxed
///            set when no document holds every word: how many of the words the best hits hold
public record Answer(long total, List<Hit> hits, Map<String, List<FacetValue>> facets, @Nullable String suggestion,
        List<String> expansions, @Nullable Relaxed relaxed) {
    public Answer {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        expansions = List.copyOf(expansions);
    }

    public record FacetValue(String value, long count) {}

    public record Relaxed(int matched, int words) {}
}
