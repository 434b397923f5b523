package dev.portolan.search.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;

/// From what matches to what is found: the tier, the filters, the facets' counts.
final class Selection {
    private final int excluded;
    private final int concepts;
    private final FacetCounts facets;
    private final Units units;
    private final List<View> views = new ArrayList<>();
    private final BitSet found = new BitSet();

    /// @param concepts
    ///            how many bits of a match are concepts
    /// @param excluded
    ///            the bits of which no match may have any
    Selection(Question question, int concepts, int excluded, Units units, List<Matches.Segment> segments)
            throws IOException {
        this.concepts = concepts;
        this.excluded = excluded;
        this.units = units;
        this.facets = new FacetCounts(question.filters(), units);
        for (var segment : segments) {
            views.add(new View(segment, question));
        }
    }

    /// Chooses the documents that are found.
    ///
    /// @return the tier in which they are
    Tiers choose() throws IOException {
        var tiers = tiers();
        for (var view : views) {
            view.choose(tiers);
        }
        return tiers;
    }

    long total() {
        return found.cardinality();
    }

    Map<String, List<FacetValue>> facets() {
        return facets.byName();
    }

    private Tiers tiers() {
        var byMet = new int[concepts + 1];
        var passing = new int[concepts + 1];
        for (var view : views) {
            view.countMet(byMet, passing);
        }
        return Tiers.of(byMet, passing);
    }

    /// One segment as this question sees it.
    private final class View {
        private final Matches.Segment matches;
        private final Filters filters;

        View(Matches.Segment matches, Question question) throws IOException {
            this.matches = matches;
            this.filters = new Filters(question.filters(), matches.leaf().reader());
        }

        void countMet(int[] byMet, int[] passing) {
            for (int doc = matches.found(0); doc != NO_MORE_DOCS; doc = matches.found(doc + 1)) {
                if (!isCandidate(doc))
                    continue;
                int met = matches.met(doc, concepts);
                byMet[met]++;
                if (filters.failed(doc) == Filters.NONE)
                    passing[met]++;
            }
        }

        void choose(Tiers tiers) throws IOException {
            var counts = facets.in(matches.leaf().reader());
            var unit = units.in(matches.leaf());
            for (int doc = matches.found(0); doc != NO_MORE_DOCS; doc = matches.found(doc + 1)) {
                if (isCandidate(doc) && matches.met(doc, concepts) >= tiers.needed())
                    choose(doc, unit.unit(doc), tiers, counts);
            }
            counts.close();
        }

        private void choose(int doc, int unit, Tiers tiers, FacetCounts.InSegment counts) throws IOException {
            int failed = filters.failed(doc);
            if (failed == Filters.NONE) {
                matches.choose(doc);
                found.set(unit);
                counts.count(doc, unit);
            } else if (failed != Filters.SEVERAL && matches.met(doc, concepts) >= tiers.elsewhere()) {
                counts.countOnlyFor(filters.name(failed), doc, unit);
            }
        }

        private boolean isCandidate(int doc) {
            return (matches.met(doc) & excluded) == 0;
        }
    }
}
