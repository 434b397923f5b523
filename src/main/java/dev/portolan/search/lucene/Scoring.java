package dev.portolan.search.lucene;

import org.apache.lucene.search.similarities.BM25Similarity;
import org.apache.lucene.search.similarities.PerFieldSimilarityWrapper;
import org.apache.lucene.search.similarities.Similarity;

/// How much a term counts in a field by how often it stands there and how long the field is.
final class Scoring extends PerFieldSimilarityWrapper {
    /// Lucene's own defaults: a section's text.
    private static final Similarity TEXT = new BM25Similarity(1.2f, 0.75f);
    /// A heading of ten words is not a worse heading than one of three, and repeating a word in it says nothing.
    private static final Similarity HEAD = new BM25Similarity(0.6f, 0.4f);

    @Override
    public Similarity get(String field) {
        return switch (field) {
            case Fields.BODY, Fields.CODE, Fields.TEXT_PAIRS, Fields.TEXT_CHARACTERS -> TEXT;
            default -> HEAD;
        };
    }
}
