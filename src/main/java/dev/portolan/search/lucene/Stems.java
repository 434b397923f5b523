package dev.portolan.search.lucene;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.tartarus.snowball.ext.EnglishStemmer;

/// The stems of English words. Texts repeat their words, so stems are kept. One thread at a time.
final class Stems {
    /// The English words of a big handbook; the rest is stemmed each time.
    private static final int MOST_KEPT = 20_000;
    private static final Map<String, String> KEPT = new ConcurrentHashMap<>();

    private final EnglishStemmer stemmer = new EnglishStemmer();

    String of(String word) {
        if (word.length() < 3 || !isEnglish(word))
            return word;
        var kept = KEPT.get(word);
        return kept != null ? kept : found(word);
    }

    private String found(String word) {
        stemmer.setCurrent(word);
        stemmer.stem();
        var stem = stemmer.getCurrent();
        if (KEPT.size() < MOST_KEPT)
            KEPT.put(word, stem);
        return stem;
    }

    private static boolean isEnglish(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < 'a' || word.charAt(i) > 'z')
                return false;
        }
        return true;
    }
}
