package dev.portolan.search.lucene;

import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Question;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;

/// From what matches to a page: the tier, the filters, the facets' counts, the order.
final class Selection {
    private static final BytesRef NO_NAME = new BytesRef();

    private final Question question;
    private final int excluded;
    private final int concepts;
    private final FacetCounts facets;
    private final Units units;
    private final Ranking ranking;
    private final BitSet found = new BitSet();

    /// @param concepts
    ///            how many bits of a match are concepts
    /// @param excluded
    ///            the bits of which no match may have any
    Selection(Question question, int concepts, int excluded) {
        this.question = question;
        this.concepts = concepts;
        this.excluded = excluded;
        this.facets = new FacetCounts(question.filters());
        this.units = new Units(question.folding() != null);
        this.ranking = Ranking.of(question);
    }

    /// The tier in which the page was found.
    Tiers select(List<Matches.Segment> segments) throws IOException {
        var views = new ArrayList<View>();
        for (var segment : segments) {
            views.add(new View(segment));
        }
        var tiers = tiers(views);
        for (var view : views) {
            view.select(tiers);
        }
        return tiers;
    }

    long total() {
        return found.cardinality();
    }

    Map<String, List<FacetValue>> facets() {
        return facets.byName();
    }

    List<Ranking.Ranked> page() {
        return ranking.page();
    }

    private Map<String, List<String>> preferredLanguage() {
        var folding = question.folding();
        return folding == null || folding.language() == null ? Map.of() : Map.of("lang", List.of(folding.language()));
    }

    private Tiers tiers(List<View> views) {
        var byMet = new int[concepts + 1];
        for (var view : views) {
            view.countMet(byMet);
        }
        return Tiers.of(byMet);
    }

    /// One segment as this question sees it.
    private final class View {
        private final Matches.Segment matches;
        private final LeafReader reader;
        private final Filters filters;
        private final NumericDocValues weights;
        private final NumericDocValues dates;
        private final SortedDocValues names;
        private final SortedDocValues ids;
        private final Units.Of unit;
        private final Filters language;

        View(Matches.Segment matches) throws IOException {
            this.matches = matches;
            this.reader = matches.leaf().reader();
            this.filters = new Filters(question.filters(), reader);
            this.weights = DocValues.getNumeric(reader, Fields.WEIGHT);
            this.dates = DocValues.getNumeric(reader, Fields.DATE);
            this.names = DocValues.getSorted(reader, Fields.NAME);
            this.ids = DocValues.getSorted(reader, Fields.ID);
            this.unit = units.in(matches.leaf());
            this.language = new Filters(preferredLanguage(), reader);
        }

        void countMet(int[] byMet) {
            for (int doc = 0; doc < matches.size(); doc++) {
                if (isCandidate(doc) && filters.failed(doc) == Filters.NONE)
                    byMet[met(doc)]++;
            }
        }

        void select(Tiers tiers) throws IOException {
            var counts = facets.in(reader);
            for (int doc = 0; doc < matches.size(); doc++) {
                if (!isCandidate(doc) || met(doc) < tiers.needed())
                    continue;
                int failed = filters.failed(doc);
                if (failed == Filters.SEVERAL)
                    continue;
                int one = unit.unit(doc);
                if (failed == Filters.NONE) {
                    counts.count(doc, one);
                    found.set(one);
                    rank(doc, one, tiers);
                } else {
                    counts.countOnlyFor(filters.name(failed), doc, one);
                }
            }
            counts.close();
        }

        private boolean isCandidate(int doc) {
            return matches.met(doc) != 0 && (matches.met(doc) & excluded) == 0;
        }

        private int met(int doc) {
            return Math.min(concepts, Integer.bitCount(matches.met(doc)));
        }

        private void rank(int doc, int one, Tiers tiers) throws IOException {
            int met = met(doc);
            double score = matches.score(doc) * tiers.weight(met) * weight(doc);
            double rank = switch (question.sort()) {
                case RELEVANCE -> score;
                case DATE -> dates.advanceExact(doc) ? dates.longValue() : Double.NEGATIVE_INFINITY;
                case NAME -> 0;
            };
            if (ranking.mayEnter(rank))
                ranking.offer(new Found(matches.leaf().docBase + doc, rank, name(doc), value(ids, doc), score,
                        matches.met(doc), met == concepts), one, language.failed(doc) == Filters.NONE);
        }

        private double weight(int doc) throws IOException {
            return weights.advanceExact(doc) ? Double.longBitsToDouble(weights.longValue()) : 1;
        }

        private BytesRef name(int doc) throws IOException {
            return question.sort() == Question.Sort.NAME ? value(names, doc) : NO_NAME;
        }

        private static BytesRef value(SortedDocValues values, int doc) throws IOException {
            return values.advanceExact(doc) ? BytesRef.deepCopyOf(values.lookupOrd(values.ordValue())) : NO_NAME;
        }
    }
}
