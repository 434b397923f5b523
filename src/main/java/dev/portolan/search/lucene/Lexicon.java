package dev.portolan.search.lucene;

import java.util.List;

/// The words that the index knows, as they are written.
interface Lexicon {
    boolean knows(String word);

    /// Words that differ by a letter or two, or by one Chinese character; likeliest first.
    List<String> near(String word);

    /// Words that begin so, most frequent first.
    List<String> startingWith(String prefix);
}
