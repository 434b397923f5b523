package dev.portolan.search.lucene;

import static org.apache.lucene.search.DocIdSetIterator.NO_MORE_DOCS;

import dev.portolan.search.Hit.Match;
import dev.portolan.search.Question;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.index.SortedDocValues;

/// From the documents that are found to the page that was asked for.
final class Ordering {
    /// Ahead of everything that a score can be.
    private static final double AHEAD = 10_000;

    private final Question question;
    private final int concepts;
    private final Tiers tiers;
    private final AsAsked asAsked;
    private final Units units;
    private final Ranking ranking;

    Ordering(Question question, int concepts, Tiers tiers, AsAsked asAsked, Units units) {
        this.question = question;
        this.concepts = concepts;
        this.tiers = tiers;
        this.asAsked = asAsked;
        this.units = units;
        this.ranking = Ranking.of(question);
    }

    List<Ranking.Ranked> page(List<Matches.Segment> segments) throws IOException {
        for (var segment : segments) {
            new View(segment).offerAll();
        }
        return ranking.page();
    }

    private Map<String, List<String>> preferredLanguage() {
        var folding = question.folding();
        return folding == null || folding.language() == null ? Map.of() : Map.of("lang", List.of(folding.language()));
    }

    /// One segment as this question sees it; its documents are asked for in their order.
    private final class View {
        private final Matches.Segment matches;
        private final NumericDocValues weights;
        private final NumericDocValues dates;
        private final NumericDocValues bare;
        private final SortedDocValues names;
        private final SortedDocValues ids;
        private final Units.Of unit;
        private final Filters language;

        View(Matches.Segment matches) throws IOException {
            this.matches = matches;
            var reader = matches.leaf().reader();
            this.weights = DocValues.getNumeric(reader, Fields.WEIGHT);
            this.dates = DocValues.getNumeric(reader, Fields.DATE);
            this.bare = DocValues.getNumeric(reader, Fields.BARE);
            this.names = DocValues.getSorted(reader, Fields.NAME);
            this.ids = DocValues.getSorted(reader, Fields.ID);
            this.unit = units.in(matches.leaf());
            this.language = new Filters(preferredLanguage(), reader);
        }

        void offerAll() throws IOException {
            for (int doc = matches.chosen(0); doc != NO_MORE_DOCS; doc = matches.chosen(doc + 1)) {
                offer(doc);
            }
        }

        private void offer(int doc) throws IOException {
            int met = matches.met(doc, concepts);
            double score = matches.score(doc) * tiers.weight(met) * weight(doc);
            var match = met == concepts && asAsked.has(matches, doc) ? Match.ALL : Match.MOST;
            double rank = rank(doc, score, match);
            if (ranking.mayEnter(rank))
                ranking.offer(new Found(matches.leaf().docBase + doc, rank, name(doc), SortKey.of(ids, doc), score,
                        matches.met(doc), match, bare.advanceExact(doc)), unit.unit(doc),
                        language.failed(doc) == Filters.NONE);
        }

        private double rank(int doc, double score, Match match) throws IOException {
            return switch (question.sort()) {
                case RELEVANCE -> match == Match.ALL && asAsked.goAhead() ? AHEAD + score : score;
                case DATE -> dates.advanceExact(doc) ? dates.longValue() : Double.NEGATIVE_INFINITY;
                case NAME -> 0;
            };
        }

        private double weight(int doc) throws IOException {
            return weights.advanceExact(doc) ? Double.longBitsToDouble(weights.longValue()) : 1;
        }

        private SortKey name(int doc) throws IOException {
            return question.sort() == Question.Sort.NAME ? SortKey.of(names, doc) : SortKey.NONE;
        }
    }
}
