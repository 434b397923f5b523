package dev.portolan.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/// Text as search sees it, for documents and questions alike: Chinese words, identifiers whole and in parts, English
/// words by their stems.
final class Words {
    /// Names that are one word in two writings. They must be equal in the index: the rarer one would win otherwise.
    private static final Map<String, String> SAME = Map.of("k8s", "kubernetes");

    private Words() {}

    static boolean isWrittenTwice(String word) {
        return SAME.containsValue(Fold.of(word));
    }

    static List<Token> of(String text) {
        return TextWords.of(text).words();
    }

    /// Without the Chinese words, which take longest to find.
    static List<Token> latinOf(String text) {
        return stemmed(Identifiers.of(Fold.keepingCase(text)));
    }

    static List<Token> stemmed(List<Token> tokens) {
        var stems = new Stems();
        var stemmed = new ArrayList<Token>(tokens.size());
        for (var token : tokens) {
            stemmed.add(token.withTerm(stems.of(SAME.getOrDefault(token.term(), token.term()))));
        }
        return stemmed;
    }

    static List<Token> merged(List<Token> latin, List<Token> chinese) {
        var all = new ArrayList<Token>(latin.size() + chinese.size());
        all.addAll(latin);
        all.addAll(chinese);
        all.sort(Comparator.comparingInt(Token::start));
        return all;
    }
}
