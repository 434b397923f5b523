package dev.portolan.search.lucene;

import java.util.ArrayList;
import java.util.List;

/// Chinese text as single characters and as overlapping pairs. Each run of characters stands apart from the next, so
/// that a phrase never reaches over what stands between.
final class Grams {
    private static final int APART = 10;

    private Grams() {}

    /// @param text
    ///            folded
    static List<Token> of(String text, int size) {
        var grams = new ArrayList<Token>();
        int advance = 1;
        for (int start = 0; start + size <= text.length(); start++) {
            if (isChinese(text, start, size)) {
                grams.add(new Token(text.substring(start, start + size), start, start + size, advance));
                advance = 1;
            } else {
                advance = APART;
            }
        }
        return grams;
    }

    private static boolean isChinese(String text, int start, int size) {
        for (int i = start; i < start + size; i++) {
            if (!Scripts.isChinese(text.charAt(i)))
                return false;
        }
        return true;
    }
}
