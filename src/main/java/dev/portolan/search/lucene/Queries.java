package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;

/// From concepts to Lucene queries, built by hand: no query parser ever sees what a visitor typed.
final class Queries {
    /// Where a word stands says how much the section is about it. The heading is the section's own, the title is shared
    /// by all sections of a note, and code repeats names. Sorted, so that sums come out the same at every start.
    private static final SortedMap<String, Float> FIELDS = new TreeMap<>(
            Map.of(Fields.NAMES, 2.5f, Fields.HEADING, 2.5f, Fields.TITLE, 1.5f, Fields.PATH, 0.8f, Fields.BODY, 1f,
                    Fields.CODE, 0.6f));
    private static final SortedMap<String, Float> PAIRS = new TreeMap<>(
            Map.of(Fields.HEAD_PAIRS, 1f, Fields.TEXT_PAIRS, 0.5f));
    private static final SortedMap<String, Float> CHARACTERS = new TreeMap<>(
            Map.of(Fields.HEAD_CHARACTERS, 1f, Fields.TEXT_CHARACTERS,
                    0.5f));
    /// The share of the weaker fields beside the strongest: a word in heading and body beats one in the heading alone.
    private static final float OTHER_FIELDS = 0.3f;
    /// A section that says it in both languages is a little better.
    private static final float OTHER_WORDINGS = 0.1f;
    /// Of an identifier, or of a term of several words, whose words stand apart.
    private static final float APART = 0.15f;
    /// Positions by which neighbours may be apart: room for an article and an adjective.
    private static final int NEAR = 3;
    /// What Chinese pairs and characters add beside the words: a safety net, not a match.
    private static final float PAIR = 0.3f;
    private static final float CHARACTER = 0.1f;

    private Queries() {}

    static Query of(Concept concept) {
        var wordings = new ArrayList<Query>();
        for (var variant : concept.variants()) {
            wordings.add(new BoostQuery(of(variant, concept.quoted()), variant.weight()));
        }
        return wordings.size() == 1 ? wordings.getFirst() : new DisjunctionMaxQuery(wordings, OTHER_WORDINGS);
    }

    /// An added term is met by its words as they are; what was typed also as a part of other words, and in pieces.
    private static Query of(Variant variant, boolean quoted) {
        var tokens = Words.of(variant.text());
        var words = inFields(FIELDS, tokens);
        if (variant.origin() == Origin.EXPANDED)
            return words;
        var query = new BooleanQuery.Builder().add(words, Occur.SHOULD);
        var grams = chineseGrams(variant.text());
        if (!grams.isEmpty())
            query.add(inFields(grams.getFirst().term().length() == 1 ? CHARACTERS : PAIRS, grams), Occur.SHOULD);
        if (!quoted && isSeveral(tokens) && !areCharacters(tokens))
            query.add(new BoostQuery(apart(tokens), APART), Occur.SHOULD);
        return query.build();
    }

    /// Chinese text of several characters, wherever it stands.
    static Query anywhere(String chinese) {
        var pairs = Grams.of(Fold.of(chinese), 2);
        return new BooleanQuery.Builder().add(phrase(Fields.HEAD_PAIRS, pairs, 0), Occur.SHOULD)
                .add(phrase(Fields.TEXT_PAIRS, pairs, 0), Occur.SHOULD).build();
    }

    private static List<Token> chineseGrams(String text) {
        var folded = Fold.of(text);
        if (!folded.codePoints().allMatch(Scripts::isChinese))
            return List.of();
        return Grams.of(folded, folded.length() == 1 ? 1 : 2);
    }

    private static boolean isSeveral(List<Token> tokens) {
        return tokens.stream().filter(token -> token.advance() > 0).count() > 1;
    }

    /// Of a Chinese word that the segmentation does not know: apart they mean nothing.
    private static boolean areCharacters(List<Token> tokens) {
        return tokens.stream().allMatch(token -> token.term().length() == 1 && Scripts.hasChinese(token.term()));
    }

    private static Query inFields(SortedMap<String, Float> fields, List<Token> tokens) {
        var queries = new ArrayList<Query>();
        fields.forEach((field, weight) -> queries.add(new BoostQuery(inField(field, tokens), weight)));
        return new DisjunctionMaxQuery(queries, OTHER_FIELDS);
    }

    /// The whole identifier, or its parts in order.
    private static Query inField(String field, List<Token> tokens) {
        var phrase = phrase(field, tokens, 0);
        if (!isWhole(tokens))
            return phrase;
        var whole = new TermQuery(new Term(field, tokens.get(1).term()));
        return new DisjunctionMaxQuery(List.of(whole, phrase), 0);
    }

    private static boolean isWhole(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(1).advance() == 0 && tokens.get(1).end() >= tokens.getLast().end();
    }

    private static Query phrase(String field, List<Token> tokens, int slop) {
        var phrase = new PhraseQuery.Builder().setSlop(slop);
        int position = 0;
        for (var token : tokens) {
            if (token.advance() > 0)
                phrase.add(new Term(field, token.term()), position++);
        }
        return phrase.build();
    }

    private static Query apart(List<Token> tokens) {
        var all = new BooleanQuery.Builder();
        for (var token : tokens) {
            if (token.advance() > 0)
                all.add(inFields(FIELDS, List.of(token)), Occur.MUST);
        }
        return all.build();
    }

    /// What makes one match better than another without being asked for: words near each other as in the question, and
    /// Chinese characters and pairs, also of words that the index does not know.
    static List<Query> hints(Asked asked) {
        var hints = new ArrayList<Query>();
        for (int i = 0; i + 1 < asked.concepts().size(); i++) {
            hints.add(neighbours(asked.concepts().get(i).meant() + " " + asked.concepts().get(i + 1).meant()));
        }
        var text = Fold.of(asked.text());
        addEach(PAIRS, Grams.of(text, 2), PAIR, hints);
        addEach(CHARACTERS, Grams.of(text, 1), CHARACTER, hints);
        return hints;
    }

    private static void addEach(SortedMap<String, Float> fields, List<Token> grams, float weight, List<Query> hints) {
        for (var term : grams.stream().map(Token::term).distinct().toList()) {
            fields.forEach((field, share) -> hints
                    .add(new BoostQuery(new TermQuery(new Term(field, term)), weight * share)));
        }
    }

    private static Query neighbours(String text) {
        var tokens = Words.of(text);
        var near = new ArrayList<Query>();
        for (var field : List.of(Fields.HEADING, Fields.BODY, Fields.CODE)) {
            near.add(new BoostQuery(phrase(field, tokens, NEAR), FIELDS.getOrDefault(field, 1f)));
        }
        return new DisjunctionMaxQuery(near, OTHER_FIELDS);
    }
}
