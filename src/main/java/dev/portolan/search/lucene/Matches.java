package dev.portolan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Scorer;
import org.apache.lucene.util.Bits;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;

/// Which concepts each document meets, and how well: concept by concept, summed up in one array a segment. A boolean
/// query would give the sum alone; the tiers need to know what is in it.
final class Matches {
    private static final int LOOK_AT_CLOCK = 1 << 10;

    private final IndexSearcher searcher;
    private final Deadline deadline;
    private final List<Segment> segments = new ArrayList<>();

    /// What was found in one segment, by document.
    static final class Segment {
        private final LeafReaderContext leaf;
        private final float[] scores;
        private final int[] met;
        private final FixedBitSet found;
        private final FixedBitSet chosen;

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
            int size = leaf.reader().maxDoc();
            this.scores = new float[size];
            this.met = new int[size];
            this.found = new FixedBitSet(size);
            this.chosen = new FixedBitSet(size);
        }

        LeafReaderContext leaf() {
            return leaf;
        }

        /// The next document from this one on that meets anything; {@link DocIdSetIterator#NO_MORE_DOCS} at the end.
        int found(int from) {
            return next(found, from);
        }

        /// Likewise of those that are chosen.
        int chosen(int from) {
            return next(chosen, from);
        }

        private static int next(FixedBitSet documents, int from) {
            return from < documents.length() ? documents.nextSetBit(from) : DocIdSetIterator.NO_MORE_DOCS;
        }

        void choose(int doc) {
            chosen.set(doc);
        }

        float score(int doc) {
            return scores[doc];
        }

        /// A bit for each concept that the document meets.
        int met(int doc) {
            return met[doc];
        }

        /// How many of so many concepts it meets.
        int met(int doc, int concepts) {
            return Math.min(concepts, Integer.bitCount(met[doc]));
        }
    }

    Matches(IndexSearcher searcher, Deadline deadline) {
        this.searcher = searcher;
        this.deadline = deadline;
        for (var leaf : searcher.getLeafContexts()) {
            segments.add(new Segment(leaf));
        }
    }

    List<Segment> segments() {
        return segments;
    }

    /// A document that meets this query meets the concept of this bit.
    void add(Query query, int bit) throws IOException {
        eachScorer(query, ScoreMode.COMPLETE, (scorer, segment) -> add(scorer, bit, segment));
    }

    /// Documents that are chosen already get a better score where they meet one of these.
    void favour(List<Query> queries) throws IOException {
        for (var query : queries) {
            eachScorer(query, ScoreMode.COMPLETE, (scorer, segment) -> leap(scorer, segment.chosen,
                    doc -> segment.scores[doc] += scorer.score()));
        }
    }

    /// Of these documents of each segment, leaves those that meet one of the queries.
    void retain(List<FixedBitSet> documents, List<Query> queries) throws IOException {
        var missed = documents.stream().map(FixedBitSet::clone).toList();
        for (var query : queries) {
            eachScorer(query, ScoreMode.COMPLETE_NO_SCORES, (scorer, segment) -> {
                var still = missed.get(segment.leaf.ord);
                leap(scorer, still, still::clear);
            });
        }
        for (int i = 0; i < documents.size(); i++) {
            documents.get(i).andNot(missed.get(i));
        }
    }

    /// Segment by segment, while there is time.
    private void eachScorer(Query query, ScoreMode mode, Scored scored) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), mode, 1);
        for (var segment : segments) {
            var scorer = deadline.isOver() ? null : weight.scorer(segment.leaf);
            if (scorer != null)
                scored.by(scorer, segment);
        }
    }

    private interface Scored {
        void by(Scorer scorer, Segment segment) throws IOException;
    }

    private void add(Scorer scorer, int bit, Segment segment) throws IOException {
        Bits live = segment.leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        int seen = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (++seen % LOOK_AT_CLOCK == 0 && deadline.isOver())
                return;
            if (isLive(live, doc)) {
                segment.found.set(doc);
                segment.met[doc] |= bit;
                segment.scores[doc] += scorer.score();
            }
        }
    }

    private static boolean isLive(@Nullable Bits live, int doc) {
        return live == null || live.get(doc);
    }

    /// Leaps from one of these documents to the next, so that a character which stands everywhere costs no more than a
    /// rare one, and no phrase is looked for in vain.
    private static void leap(Scorer scorer, FixedBitSet documents, Visitor visitor) throws IOException {
        var phrase = scorer.twoPhaseIterator();
        var docs = phrase == null ? scorer.iterator() : phrase.approximation();
        int doc = Segment.next(documents, 0);
        while (doc != DocIdSetIterator.NO_MORE_DOCS) {
            int at = docs.docID() < doc ? docs.advance(doc) : docs.docID();
            if (at == doc && (phrase == null || phrase.matches()))
                visitor.visit(doc);
            doc = Segment.next(documents, Math.max(at, doc + 1));
        }
    }

    private interface Visitor {
        void visit(int doc) throws IOException;
    }
}
