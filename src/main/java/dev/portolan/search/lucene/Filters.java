package dev.portolan.search.lucene;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.util.FixedBitSet;

/// The filters of a question on one segment: which of them each document fails.
final class Filters {
    /// {@link #failed} when more than one filter fails.
    static final int SEVERAL = -2;
    static final int NONE = -1;

    private final List<String> names = new ArrayList<>();
    private final List<FixedBitSet> passing = new ArrayList<>();

    Filters(Map<String, List<String>> wanted, LeafReader reader) throws IOException {
        for (var filter : wanted.entrySet()) {
            if (filter.getValue().isEmpty())
                continue;
            names.add(filter.getKey());
            passing.add(anyOf(filter.getKey(), filter.getValue(), reader));
        }
    }

    private static FixedBitSet anyOf(String name, List<String> values, LeafReader reader) throws IOException {
        var passing = new FixedBitSet(Math.max(1, reader.maxDoc()));
        for (var value : values) {
            var postings = reader.postings(new Term(Fields.facet(name), value), PostingsEnum.NONE);
            while (postings != null && postings.nextDoc() != DocIdSetIterator.NO_MORE_DOCS) {
                passing.set(postings.docID());
            }
        }
        return passing;
    }

    /// The only filter that this document fails, by its index.
    int failed(int doc) {
        int failed = NONE;
        for (int i = 0; i < passing.size(); i++) {
            if (!passing.get(i).get(doc)) {
                if (failed != NONE)
                    return SEVERAL;
                failed = i;
            }
        }
        return failed;
    }

    String name(int index) {
        return names.get(index);
    }
}
