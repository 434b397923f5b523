package dev.portolan.words;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// A category of use.
public enum Category {
    MACHINE_LEARNING, BIG_DATA, CI_CD, CONTAINER_SERVICE, MICROSERVICES, BLOCKCHAIN, APP_CENTER, EDGE, OTHER;

    private static final WordTable WORDS = WordTable.read("/dev/portolan/words/categories.txt");
    private static final List<String> ALL = Arrays.stream(values()).map(Category::word).toList();

    /// As it stands in front matter, facets and addresses: `machine-learning`.
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// The words of all categories, in their order.
    public static List<String> all() {
        return ALL;
    }

    /// The category that is named.
    public static Optional<Category> named(String written) {
        return WORDS.exactly(written).map(Category::of);
    }

    /// The first category that the words of a sentence speak of.
    public static Optional<Category> spokenOf(String sentence) {
        return named(sentence).or(() -> WORDS.within(sentence).stream().map(Category::of).findFirst());
    }

    private static Category of(String word) {
        return valueOf(word.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
