package dev.portolan.search.lucene;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.github.benmanes.caffeine.cache.LoadingCache;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Where an index has the terms of questions. Several queries of one question ask for each in several ways, and so do
/// the next questions: it is looked up once in each state of the index.
final class Terms {
    private static final int MOST_KEPT = 4_000;
    private static final LoadingCache<IndexReader, Cache<Term, TermStates>> KEPT = Caffeine.newBuilder().weakKeys()
            .build(_ -> Caffeine.newBuilder().maximumSize(MOST_KEPT).build());

    private final IndexSearcher searcher;
    private final Cache<Term, TermStates> found;

    Terms(IndexSearcher searcher) {
        this.searcher = searcher;
        this.found = KEPT.get(searcher.getIndexReader());
    }

    boolean has(String field, String term) {
        return of(new Term(field, term)).docFreq() > 0;
    }

    Query query(String field, String term) {
        var key = new Term(field, term);
        var states = of(key);
        return states.docFreq() == 0 ? MatchNoDocsQuery.INSTANCE : new TermQuery(key, states);
    }

    /// Words one after the other, or at most so many positions out of place.
    Query phrase(String field, List<String> terms, int slop) {
        if (terms.size() == 1)
            return query(field, terms.getFirst());
        if (terms.isEmpty() || !terms.stream().allMatch(term -> has(field, term)))
            return MatchNoDocsQuery.INSTANCE;
        return new PhraseQuery(slop, field, terms.toArray(String[]::new));
    }

    private TermStates of(Term term) {
        return found.get(term, this::lookUp);
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
