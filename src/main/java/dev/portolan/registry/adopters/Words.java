package dev.portolan.registry.adopters;

import dev.portolan.words.Folded;
import dev.portolan.words.WordTable;

/// What words mean in adopter files beside the columns of tables.
final class Words {
    private static final WordTable WORDS = WordTable.read("/registry/adopters.txt");

    private Words() {}

    static boolean isExactly(String meaning, String text) {
        return WORDS.exactly(text).filter(meaning::equals).isPresent();
    }

    static boolean isWithin(String meaning, String text) {
        return WORDS.within(text).contains(meaning);
    }

    /// Whether the text starts with a word of this meaning, in lower case or not.
    static boolean starts(String meaning, String text) {
        var folded = Folded.of(text).text();
        return WORDS.words(meaning).stream().map(Folded::text)
                .anyMatch(word -> folded.startsWith(word) && endsAt(folded, word.length()));
    }

    private static boolean endsAt(String folded, int end) {
        return end == folded.length() || folded.charAt(end) == ' '
                || Character.isIdeographic(folded.codePointAt(end - 1));
    }
}
