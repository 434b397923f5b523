package dev.portolan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.Weight;
import org.apache.lucene.util.Bits;
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

        Segment(LeafReaderContext leaf) {
            this.leaf = leaf;
            this.scores = new float[leaf.reader().maxDoc()];
            this.met = new int[leaf.reader().maxDoc()];
        }

        LeafReaderContext leaf() {
            return leaf;
        }

        int size() {
            return met.length;
        }

        float score(int doc) {
            return scores[doc];
        }

        /// A bit for each concept that the document meets.
        int met(int doc) {
            return met[doc];
        }

        private void add(int doc, float score, int bit) {
            scores[doc] += score;
            met[doc] |= bit;
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

    /// A document that meets this query meets the concept of this bit; no bit for what only adds to the score.
    void add(Query query, int bit) throws IOException {
        var weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.COMPLETE, 1);
        for (var segment : segments) {
            if (!deadline.isOver())
                add(weight, bit, segment);
        }
    }

    private void add(Weight weight, int bit, Segment segment) throws IOException {
        var scorer = weight.scorer(segment.leaf);
        if (scorer == null)
            return;
        Bits live = segment.leaf.reader().getLiveDocs();
        var docs = scorer.iterator();
        int seen = 0;
        for (int doc = docs.nextDoc(); doc != DocIdSetIterator.NO_MORE_DOCS; doc = docs.nextDoc()) {
            if (++seen % LOOK_AT_CLOCK == 0 && deadline.isOver())
                return;
            if (isLive(live, doc))
                segment.add(doc, scorer.score(), bit);
        }
    }

    private static boolean isLive(@Nullable Bits live, int doc) {
        return live == null || live.get(doc);
    }
}
