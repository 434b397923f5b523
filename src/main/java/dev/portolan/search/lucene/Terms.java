package dev.portolan.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermStates;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// Where an index has the terms of one question: each is looked up once, though several queries ask for it in
/// several ways.
final class Terms {
    private final IndexSearcher searcher;
    private final Map<Term, TermStates> found = new HashMap<>();

    Terms(IndexSearcher searcher) {
        this.searcher = searcher;
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
        return found.computeIfAbsent(term, this::lookUp);
    }

    private TermStates lookUp(Term term) {
        try {
            return TermStates.build(searcher, term, true);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
