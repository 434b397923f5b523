package dev.portolan.search.lucene;

import dev.portolan.search.Suggestion;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
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

/// Completions of what is being typed, kind by kind. In each kind titles come first, then names and headings; those
/// that begin with it first; then what stands in most places, where it leads to all of them; short ones first.
final class Suggestions {
    /// Bounds the work for one letter in a big index.
    private static final int MOST_LOOKED_AT = 5_000;
    /// Terms that are looked up in the index, until enough of them find something.
    private static final int MOST_TERMS_LOOKED_UP = 20;
    /// Names of one thing crowd out the rest.
    private static final int MOST_TERMS = 3;

    private final String typed;
    private final Glossary glossary;
    private final Collection<Suggestible> terms;
    private final Map<String, Integer> places = new HashMap<>();
    private final Comparator<Suggestible> bestFirst;

    /// @param glossary
    ///            whose terms complete it as well
    Suggestions(String typed, Glossary glossary) {
        this.typed = Suggestible.start(typed);
        this.glossary = glossary;
        this.terms = this.typed.isEmpty() ? List.of() : glossary.completing(this.typed);
        this.bestFirst = Comparator.comparing(Suggestible::rank)
                .thenComparing(suggestible -> !suggestible.key().startsWith(this.typed))
                .thenComparingInt(suggestible -> -places(suggestible))
                .thenComparingInt(suggestible -> suggestible.key().length())
                .thenComparing(Suggestible::key)
                .thenComparing(suggestible -> String.valueOf(suggestible.suggestion().url()));
    }

    private int places(Suggestible suggestible) {
        return suggestible.rank() == Suggestible.Rank.COMMAND ? places.getOrDefault(suggestible.key(), 0) : 0;
    }

    List<Suggestion> from(IndexSearcher searcher, int limit) throws IOException {
        if (typed.isEmpty() || limit < 1)
            return List.of();
        var found = new ArrayList<Suggestible>();
        for (var leaf : searcher.getLeafContexts()) {
            addAll(leaf, found);
        }
        var terms = new Terms(searcher);
        found.addAll(known(new IndexLexicon(searcher, terms, new Queries(terms))));
        found.sort(bestFirst);
        return SuggestionGroups.of(found, typed).first(limit);
    }

    /// Terms that stand in the index; without any, those of which another name does.
    private List<Suggestible> known(IndexLexicon lexicon) {
        var likely = terms.stream().sorted(bestFirst).limit(MOST_TERMS_LOOKED_UP).toList();
        var standing = some(likely, lexicon::holds);
        return standing.isEmpty()
                ? some(likely, term -> glossary.others(term).stream().anyMatch(lexicon::holds))
                : standing;
    }

    private static List<Suggestible> some(List<Suggestible> terms, Predicate<String> wanted) {
        return terms.stream().filter(term -> wanted.test(term.suggestion().text())).limit(MOST_TERMS).toList();
    }

    private void addAll(LeafReaderContext leaf, List<Suggestible> found) throws IOException {
        var texts = DocValues.getBinary(leaf.reader(), Fields.SUGGESTION);
        var live = leaf.reader().getLiveDocs();
        var docs = docsOf(leaf);
        for (int doc = docs.nextSetBit(0); doc != DocIdSetIterator.NO_MORE_DOCS; doc = next(docs, doc)) {
            if ((live == null || live.get(doc)) && texts.advanceExact(doc) && found.size() < MOST_LOOKED_AT) {
                var suggestible = Suggestible.read(texts.binaryValue());
                if (suggestible.rank() != Suggestible.Rank.COMMAND
                        || places.merge(suggestible.key(), 1, Integer::sum) == 1)
                    found.add(suggestible);
            }
        }
    }

    private static int next(BitSet docs, int doc) {
        return doc + 1 < docs.length() ? docs.nextSetBit(doc + 1) : DocIdSetIterator.NO_MORE_DOCS;
    }

    private BitSet docsOf(LeafReaderContext leaf) throws IOException {
        var docs = new FixedBitSet(Math.max(1, leaf.reader().maxDoc()));
        var starts = leaf.reader().terms(Fields.SUGGEST);
        if (starts == null)
            return docs;
        var prefix = new BytesRef(typed);
        var each = starts.iterator();
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
