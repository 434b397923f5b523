package dev.portolan.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.MultiTerms;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.spell.DirectSpellChecker;
import org.apache.lucene.search.spell.SuggestMode;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.StringHelper;

/// The dictionary of an index as it is now.
final class IndexLexicon implements Lexicon {
    private static final int MOST_NEAR = 3;
    private static final int MOST_COMPLETIONS = 8;
    /// Bounds the work for a prefix such as `k8`.
    private static final int MOST_LOOKED_AT = 2_000;
    /// Chinese words that are repaired: shorter ones are near to too many others, longer ones are several words.
    static final List<Integer> CHINESE_LENGTHS = List.of(3, 4);
    /// One character of three, two letters of five.
    private static final float ACCURACY = 0.6f;
    /// Shorter words are near to too many others.
    private static final int SHORTEST_REPAIRED = 4;
    /// Shorter words with two letters changed are other words: `safely` and `surely`.
    private static final int SHORTEST_REPAIRED_TWICE = 7;
    /// Ends with the first document.
    private static final TopScoreDocCollectorManager FIRST = new TopScoreDocCollectorManager(1, 1);

    private final IndexSearcher searcher;
    private final IndexReader reader;
    private final Terms terms;
    private final Queries queries;

    IndexLexicon(IndexSearcher searcher, Terms terms, Queries queries) {
        this.searcher = searcher;
        this.reader = searcher.getIndexReader();
        this.terms = terms;
        this.queries = queries;
    }

    @Override
    public boolean knows(String word) {
        return Scripts.hasChinese(word)
                ? queries.isWord(word) || isFound(queries.anywhere(word))
                : terms.has(Fields.SPELLING, word);
    }

    private boolean isFound(Query query) {
        try {
            return searcher.search(new ConstantScoreQuery(query), FIRST).scoreDocs.length > 0;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// Whether all words of a text stand somewhere.
    boolean holds(String text) {
        var latin = Identifiers.of(Fold.keepingCase(text)).stream().filter(token -> token.advance() > 0);
        var chinese = ChineseWords.of(Fold.of(text)).stream().filter(token -> token.term().length() > 1);
        return Stream.concat(latin, chinese).map(Token::term).allMatch(this::knows);
    }

    @Override
    public List<String> near(String word) {
        boolean chinese = Scripts.hasChinese(word);
        if (chinese && !CHINESE_LENGTHS.contains(word.length()))
            return List.of();
        var checker = new DirectSpellChecker();
        checker.setMinQueryLength(chinese ? 0 : SHORTEST_REPAIRED);
        checker.setMinPrefix(chinese ? 0 : 1);
        checker.setMaxEdits(chinese || word.length() < SHORTEST_REPAIRED_TWICE ? 1 : 2);
        checker.setMaxQueryLength(64);
        checker.setAccuracy(ACCURACY);
        try {
            var similar = checker.suggestSimilar(new Term(Fields.SPELLING, word), MOST_NEAR, reader,
                    SuggestMode.SUGGEST_WHEN_NOT_IN_INDEX);
            return Stream.of(similar).filter(found -> found.score == similar[0].score).map(found -> found.string)
                    .filter(found -> found.length() == word.length() || !chinese).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public List<String> startingWith(String prefix) {
        try {
            var found = frequencies(new BytesRef(prefix));
            return found.entrySet().stream()
                    .sorted(Map.Entry.<String, Integer>comparingByValue().reversed()
                            .thenComparing(Map.Entry.comparingByKey(Comparator.comparingInt(String::length))))
                    .limit(MOST_COMPLETIONS).map(Map.Entry::getKey).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Map<String, Integer> frequencies(BytesRef prefix) throws IOException {
        var terms = MultiTerms.getTerms(reader, Fields.SPELLING);
        if (terms == null)
            return Map.of();
        var found = new HashMap<String, Integer>();
        var each = terms.iterator();
        if (each.seekCeil(prefix) == TermsEnum.SeekStatus.END)
            return Map.of();
        for (var term = each.term(); term != null && found.size() < MOST_LOOKED_AT
                && StringHelper.startsWith(term, prefix); term = each.next()) {
            found.put(term.utf8ToString(), each.docFreq());
        }
        return found;
    }
}
