package dev.portolan.search.lucene;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.tartarus.snowball.ext.EnglishStemmer;

/// Text as search sees it, for documents and questions alike: Chinese words, identifiers whole and in parts, English
/// words by their stems.
final class Words {
    /// Names that are one word in two writings. They must be equal in the index: the rarer one would win otherwise.
    private static final Map<String, String> SAME = Map.of("k8s", "kubernetes");

    private Words() {}

    static List<Token> of(String text) {
        var folded = Fold.keepingCase(text);
        var latin = stemmed(Identifiers.of(folded));
        var chinese = ChineseWords.of(folded);
        return chinese.isEmpty() ? latin : merged(latin, chinese);
    }

    /// Without the Chinese words, which take longest to find.
    static List<Token> latinOf(String text) {
        return stemmed(Identifiers.of(Fold.keepingCase(text)));
    }

    private static List<Token> stemmed(List<Token> tokens) {
        var stemmer = new EnglishStemmer();
        return tokens.stream().map(token -> token.withTerm(stem(stemmer, token.term()))).toList();
    }

    private static String stem(EnglishStemmer stemmer, String word) {
        var same = SAME.get(word);
        if (same != null)
            word = same;
        if (word.length() < 3 || !word.chars().allMatch(c -> c >= 'a' && c <= 'z'))
            return word;
        stemmer.setCurrent(word);
        stemmer.stem();
        return stemmer.getCurrent();
    }

    private static List<Token> merged(List<Token> latin, List<Token> chinese) {
        var all = new ArrayList<Token>(latin.size() + chinese.size());
        all.addAll(latin);
        all.addAll(chinese);
        all.sort(Comparator.comparingInt(Token::start));
        return all;
    }
}
