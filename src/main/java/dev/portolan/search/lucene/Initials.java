package dev.portolan.search.lucene;

import java.util.BitSet;

/// The letters that the terms which are looked for begin with. Stemming never changes a word's first letter, so a word
/// of a text that begins otherwise need not be read.
final class Initials {
    private final BitSet letters = new BitSet();

    void add(String term) {
        letters.set(term.charAt(0));
    }

    void addAll(Initials others) {
        letters.or(others.letters);
    }

    /// @param letter
    ///            in any case
    boolean has(char letter) {
        return letters.get(letter < 0x80 ? letter | 0x20 : Character.toLowerCase(letter)) || letters.get(letter);
    }
}
