package dev.portolan.search.lucene;

import java.util.BitSet;

/// The first two letters of the terms that are looked for. Stemming changes neither of a word (but a `y` in the second
/// place), so a word of a text that begins otherwise need not be read.
final class Initials {
    private static final int LATIN = 0x80;

    private final BitSet first = new BitSet();
    private final BitSet both = new BitSet();

    void add(String term) {
        first.set(term.charAt(0));
        both.set(place(term.charAt(0), term.length() > 1 ? term.charAt(1) : ' '));
    }

    void addAll(Initials others) {
        first.or(others.first);
        both.or(others.both);
    }

    /// @param letter
    ///            in any case
    /// @param next
    ///            what follows in the text; only a letter tells anything: a number may stand for letters (`k8s`), and a
    ///            dash may be left out
    boolean has(char letter, char next) {
        if (letter >= LATIN)
            return first.get(letter) || first.get(Character.toLowerCase(letter));
        return isLatin(next) ? both.get(place(lower(letter), lower(next))) : first.get(lower(letter));
    }

    private static boolean isLatin(char c) {
        return lower(c) >= 'a' && lower(c) <= 'z';
    }

    private static char lower(char c) {
        return c >= 'A' && c <= 'Z' ? (char) (c | 0x20) : c;
    }

    private static int place(char letter, char next) {
        return letter * LATIN + (next == 'y' ? 'i' : next & (LATIN - 1));
    }
}
