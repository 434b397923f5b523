package dev.portolan.search.lucene;

import dev.portolan.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BitSet;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.StringHelper;

/// Completions of what is being typed: titles first, then names and headings; those that begin with it first; short
/// ones first.
final class Suggestions {
    /// Bounds the work for one letter in a big index.
    private static final int MOST_LOOKED_AT = 5_000;

    private final String typed;
    private final Comparator<Suggestible> bestFirst;

    Suggestions(String typed) {
        this.typed = Suggestible.start(typed);
        this.bestFirst = Comparator.comparing(Suggestible::rank)
                .thenComparing(suggestible -> !Suggestible.key(suggestible.suggestion().text()).startsWith(this.typed))
                .thenComparingInt(suggestible -> suggestible.suggestion().text().length())
                .thenComparing(suggestible -> suggestible.suggestion().text())
                .thenComparing(suggestible -> suggestible.suggestion().url());
    }

    List<Suggestion> from(IndexSearcher searcher, int limit) throws IOException {
        if (typed.isEmpty() || limit < 1)
            return List.of();
        var found = new ArrayList<Suggestible>();
        for (var leaf : searcher.getLeafContexts()) {
            addAll(leaf, found);
        }
        found.sort(bestFirst);
        Set<String> seen = new HashSet<>();
        return found.stream().map(Suggestible::suggestion)
                .filter(suggestion -> seen.add(Suggestible.key(suggestion.text()))).limit(limit).toList();
    }

    private void addAll(LeafReaderContext leaf, List<Suggestible> found) throws IOException {
        var texts = DocValues.getBinary(leaf.reader(), Fields.SUGGESTION);
        var live = leaf.reader().getLiveDocs();
        var docs = docsOf(leaf);
        for (int doc = docs.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(docs, doc)) {
            if ((live == null || live.get(doc)) && texts.advanceExact(doc) && found.size() < MOST_LOOKED_AT)
                found.add(Suggestible.read(texts.binaryValue()));
        }
    }

    private static int next(BitSet docs, int doc) {
        return doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private BitSet docsOf(LeafReaderContext leaf) throws IOException {
        var docs = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        var terms = leaf.reader().terms(Fields.SUGGEST);
        if (terms == null)
            return docs;
        var prefix = new BytesRef(typed);
        var each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END)
            return docs;
        PostingsEnum postings = null;
        for (var term = each.term(); term != null && StringHelper.startsWith(term, prefix); term = each.next()) {
            postings = each.postings(postings, PostingsEnum.NONE);
            docs.or(postings);
        }
        return docs;
    }
}
