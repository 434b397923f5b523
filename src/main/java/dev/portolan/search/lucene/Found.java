package dev.portolan.search.lucene;

import dev.portolan.search.Hit.Match;
import java.util.Comparator;

/// A document that was found, before it is read.
///
/// @param doc
///            its number in the whole index
/// @param rank
///            what it is sorted by, the highest first
/// @param name
///            what equal ranks are sorted by, then the id: the order is the same at every call
/// @param met
///            a bit for each concept that it meets
/// @param match
///            whether it meets all concepts, as they were asked
/// @param isBare
///            whether there is nothing to read but a heading
record Found(int doc, double rank, SortKey name, SortKey id, double score, int met, Match match, boolean isBare) {
    static final Comparator<Found> BEST_FIRST = Comparator.comparingDouble(Found::rank).reversed()
            .thenComparing(Found::name).thenComparing(Found::id);

    Found as(Match other) {
        return new Found(doc, rank, name, id, score, met, other, isBare);
    }
}
