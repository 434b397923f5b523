package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.MatchNoDocsQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;

/// From concepts to Lucene queries, built by hand: no query parser ever sees what a visitor typed.
final class Queries {
    /// Where a word stands says how much the section is about it. The heading is the section's own, the title is shared
    /// by all sections of a note, and code repeats names. Sorted, so that sums come out the same at every start.
    static final SortedMap<String, Float> FIELDS = new TreeMap<>(
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

    /// Ahead of everything that the words of a question can add up to.
    private static final float EXACT = 1_000;

    private static final Pattern PLURAL = Pattern.compile("(?<=..)(ies|s)$");

    private final Terms terms;

    Queries(Terms terms) {
        this.terms = terms;
    }

    Query of(Concept concept) {
        var wordings = new ArrayList<Query>();
        for (var variant : concept.variants()) {
            add(of(variant, concept.quoted()), variant.weight(), wordings);
        }
        return best(wordings, OTHER_WORDINGS);
    }

    /// Each way in which a document says it as it was asked: in that language and in one piece, repaired or completed
    /// where it had to be.
    List<Query> asAsked(Concept concept) {
        return concept.variants().stream().filter(variant -> !concept.isTranslation(variant))
                .flatMap(variant -> ways(variant, concept)).toList();
    }

    private Stream<Query> ways(Variant variant, Concept concept) {
        var beginning = variant.origin() == Origin.COMPLETED ? concept.text() : variant.text();
        return variant.origin() != Origin.EXPANDED && variant.isStemShorterThan(beginning)
                ? Stream.of(spelled(beginning))
                : ways(of(variant, true));
    }

    /// Letter by letter, whatever follows, and in the singular, too.
    private static Query spelled(String beginning) {
        return new PrefixQuery(new Term(Fields.SPELLING, PLURAL.matcher(Fold.of(beginning)).replaceFirst("")));
    }

    /// One by one: a document that meets the first is not looked at again.
    private static Stream<Query> ways(Query query) {
        return switch (query) {
            case MatchNoDocsQuery _ -> Stream.of();
            case BoostQuery boosted -> ways(boosted.getQuery());
            case DisjunctionMaxQuery any -> any.getDisjuncts().stream().flatMap(Queries::ways);
            case BooleanQuery some -> some.clauses().stream().flatMap(clause -> ways(clause.query()));
            default -> Stream.of(query);
        };
    }

    /// An added term is met by its words as they are; what was typed also as a part of other words, and in pieces.
    private Query of(Variant variant, boolean quoted) {
        var tokens = Words.of(variant.text());
        var words = inFields(FIELDS, tokens);
        if (variant.origin() == Origin.EXPANDED)
            return words;
        var grams = chineseGrams(variant.text());
        var inGrams = inFields(grams.isEmpty() || grams.getFirst().term().length() > 1 ? PAIRS : CHARACTERS, grams);
        boolean mayStandApart = !quoted && isSeveral(tokens) && !areCharacters(tokens);
        return sum(words, inGrams, mayStandApart ? apart(tokens) : MatchNoDocsQuery.INSTANCE);
    }

    /// Chinese text of several characters, wherever it stands.
    Query anywhere(String chinese) {
        var pairs = Grams.of(Fold.of(chinese), 2);
        return sum(phrase(Fields.HEAD_PAIRS, pairs, 0), phrase(Fields.TEXT_PAIRS, pairs, 0));
    }

    /// Whether a Chinese word stands anywhere as the segmentation cuts it.
    boolean isWord(String chinese) {
        return FIELDS.keySet().stream().anyMatch(field -> terms.has(field, chinese));
    }

    private static List<Token> chineseGrams(String text) {
        var folded = Fold.of(text);
        if (!Scripts.isAllChinese(folded))
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

    private Query inFields(SortedMap<String, Float> fields, List<Token> tokens) {
        var queries = new ArrayList<Query>();
        fields.forEach((field, weight) -> add(inField(field, tokens), weight, queries));
        return best(queries, OTHER_FIELDS);
    }

    /// The whole identifier, or its parts in order.
    private Query inField(String field, List<Token> tokens) {
        var phrase = phrase(field, tokens, 0);
        if (!isWhole(tokens))
            return phrase;
        var either = new ArrayList<Query>();
        add(terms.query(field, tokens.get(1).term()), 1, either);
        add(phrase, 1, either);
        return best(either, 0);
    }

    private static boolean isWhole(List<Token> tokens) {
        return tokens.size() > 1 && tokens.get(1).advance() == 0 && tokens.get(1).end() >= tokens.getLast().end();
    }

    private Query phrase(String field, List<Token> tokens, int slop) {
        return terms.phrase(field, tokens.stream().filter(token -> token.advance() > 0).map(Token::term).toList(),
                slop);
    }

    private Query apart(List<Token> tokens) {
        var all = new BooleanQuery.Builder();
        for (var token : tokens) {
            if (token.advance() > 0)
                all.add(inFields(FIELDS, List.of(token)), Occur.MUST);
        }
        return new BoostQuery(all.build(), APART);
    }

    /// What makes one match better than another without being asked for: being the very title, words near each other as
    /// in the question, and Chinese characters and pairs, also of words that the index does not know.
    List<Query> hints(Asked asked) {
        var hints = new ArrayList<Query>();
        for (int i = 0; i + 1 < asked.concepts().size(); i++) {
            add(neighbours(asked.concepts().get(i).meant() + " " + asked.concepts().get(i + 1).meant()), 1, hints);
        }
        var text = Fold.of(asked.text());
        addEach(PAIRS, Grams.of(text, 2), PAIR, hints);
        addEach(CHARACTERS, Grams.of(text, 1), CHARACTER, hints);
        var exact = Exact.key(asked.text());
        if (terms.has(Fields.EXACT, exact))
            add(new ConstantScoreQuery(terms.query(Fields.EXACT, exact)), EXACT, hints);
        return hints;
    }

    private void addEach(SortedMap<String, Float> fields, List<Token> grams, float weight, List<Query> hints) {
        for (var term : grams.stream().map(Token::term).distinct().toList()) {
            fields.forEach((field, share) -> add(terms.query(field, term), weight * share, hints));
        }
    }

    private Query neighbours(String text) {
        var tokens = Words.of(text);
        var near = new ArrayList<Query>();
        for (var field : List.of(Fields.HEADING, Fields.BODY, Fields.CODE)) {
            add(phrase(field, tokens, NEAR), FIELDS.getOrDefault(field, 1f), near);
        }
        return best(near, OTHER_FIELDS);
    }

    /// What nothing can match is left out: most words stand in few of the fields.
    private static void add(Query query, float weight, List<Query> queries) {
        if (!matchesNothing(query))
            queries.add(weight == 1 ? query : new BoostQuery(query, weight));
    }

    private static boolean matchesNothing(Query query) {
        return query instanceof MatchNoDocsQuery;
    }

    /// The best of them, and a share of the others.
    private static Query best(List<Query> queries, float share) {
        return switch (queries.size()) {
            case 0 -> MatchNoDocsQuery.INSTANCE;
            case 1 -> queries.getFirst();
            default -> new DisjunctionMaxQuery(queries, share);
        };
    }

    private static Query sum(Query... queries) {
        var some = Stream.of(queries).filter(query -> !matchesNothing(query)).toList();
        if (some.isEmpty())
            return MatchNoDocsQuery.INSTANCE;
        if (some.size() == 1)
            return some.getFirst();
        var sum = new BooleanQuery.Builder();
        some.forEach(query -> sum.add(query, Occur.SHOULD));
        return sum.build();
    }
}
