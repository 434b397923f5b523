package dev.portolan.registry;

import dev.portolan.words.WordTable;
import java.util.Optional;
import java.util.Set;

/// The categories of use, by the names that addresses and front matter use.
final class Category {
    private static final WordTable WORDS = WordTable.read("/registry/categories.txt");

    private Category() {}

    static Set<String> all() {
        return WORDS.meanings();
    }

    /// The category that is named.
    static Optional<String> named(String asWritten) {
        return WORDS.exactly(asWritten);
    }

    /// The first category that the words of a sentence speak of.
    static Optional<String> spokenOf(String sentence) {
        return named(sentence).or(() -> WORDS.within(sentence).stream().findFirst());
    }
}
