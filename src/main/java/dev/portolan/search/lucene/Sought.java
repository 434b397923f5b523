package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import dev.portolan.search.lucene.Marks.Mark;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// What of a concept can stand in a text.
///
/// @param chinese
///            found anywhere in folded text, whatever its case
/// @param phrases
///            words in order, and identifiers in parts
/// @param pieces
///            words that make a mark where none of the others stands
record Sought(Set<String> chinese, Set<List<String>> phrases, Set<String> pieces) {
    static Sought of(Concept concept) {
        var sought = new Sought(new HashSet<>(), new HashSet<>(), new HashSet<>());
        concept.variants().forEach(sought::add);
        return sought;
    }

    static Sought of(Variant variant) {
        var sought = new Sought(new HashSet<>(), new HashSet<>(), new HashSet<>());
        sought.add(variant);
        return sought;
    }

    private void add(Variant variant) {
        add(Fold.of(variant.text()), variant.text(), variant.origin() != Origin.EXPANDED);
    }

    private void add(String folded, String text, boolean inPieces) {
        if (Scripts.isAllChinese(folded)) {
            chinese.add(folded);
            return;
        }
        var words = Words.latinOf(text);
        phrases.add(terms(words, 1));
        terms(words, 0).forEach(whole -> phrases.add(List.of(whole)));
        ChineseWords.of(folded).forEach(word -> chinese.add(word.term()));
        if (inPieces)
            pieces.addAll(terms(words, 1));
    }

    void addTo(Initials initials) {
        pieces.forEach(initials::add);
        phrases.forEach(phrase -> phrase.forEach(initials::add));
    }

    private static List<String> terms(List<Token> words, int advance) {
        return words.stream().filter(word -> word.advance() == advance).map(Token::term).toList();
    }

    boolean isIn(Analysed text) {
        return !in(text, 0).isEmpty();
    }

    List<Mark> in(Analysed analysed, int concept) {
        var marks = new ArrayList<Mark>();
        for (var text : chinese) {
            var folded = analysed.folded();
            for (int at = folded.indexOf(text); at >= 0; at = folded.indexOf(text, at + text.length())) {
                marks.add(new Mark(concept, at, at + text.length(), true));
            }
        }
        for (var phrase : phrases) {
            addPhrase(phrase, analysed.words(), concept, marks);
        }
        if (marks.isEmpty() && !pieces.isEmpty())
            analysed.words().stream().filter(word -> pieces.contains(word.term()))
                    .forEach(word -> marks.add(new Mark(concept, word.start(), word.end(), false)));
        return marks;
    }

    private static void addPhrase(List<String> phrase, List<Token> words, int concept, List<Mark> marks) {
        if (phrase.isEmpty())
            return;
        for (int i = 0; i < words.size(); i++) {
            int last = endOf(phrase, words, i);
            if (last >= 0)
                marks.add(new Mark(concept, words.get(i).start(), words.get(last).end(), true));
        }
    }

    /// The index of the phrase's last word when it stands here, or -1.
    private static int endOf(List<String> phrase, List<Token> words, int first) {
        int at = first;
        for (int i = 0; i < phrase.size(); i++) {
            while (i > 0 && at < words.size() && words.get(at).advance() == 0) {
                at++;
            }
            if (at >= words.size() || !words.get(at).term().equals(phrase.get(i)))
                return -1;
            at++;
        }
        return at - 1;
    }
}
