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
///            the question with its misspelled words put right, which is what was searched; null without any
/// @param readings
///            what of the question was read as something else than it says
/// @param expansions
///            what else was searched, such as `滚动更新` for `rolling update`
/// @param relaxed
///            set when no document holds every word: how many of the words the best hits hold
public record Answer(long total, List<Hit> hits, Map<String, List<FacetValue>> facets, @Nullable String suggestion,
        List<Reading> readings, List<String> expansions, @Nullable Relaxed relaxed) {
    public Answer {
        hits = List.copyOf(hits);
        facets = Map.copyOf(facets);
        readings = List.copyOf(readings);
        expansions = List.copyOf(expansions);
    }

    public record FacetValue(String value, long count) {}

    /// @param as
    ///            empty for what was taken as a beginning
    public record Reading(How how, String typed, String as) {
        public enum How {
            /// Traditional characters as simplified ones.
            SIMPLIFIED,
            /// A misspelled word put right.
            REPAIRED,
            /// A word taken as the beginning of others.
            COMPLETED
        }
    }

    public record Relaxed(int matched, int words) {}
}
