package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;

/// One wording that meets a concept.
record Variant(String text, Origin origin) {
    /// Whether the stem, which is all that the index has of a word, lacks some of this beginning. It stands for other
    /// words then: that of `readiness` also for `ready`.
    boolean isStemShorterThan(String beginning) {
        var words = Words.of(text);
        return words.size() == 1 && words.getFirst().term().length() < beginning.length()
                && !Words.isWrittenTwice(text);
    }

    /// How much a wording counts beside what was typed. First guesses of the first study, kept because the order
    /// matters and the values hardly do.
    float weight() {
        return switch (origin) {
            case ASKED -> 1;
            case REPAIRED -> 0.9f;
            case COMPLETED -> 0.8f;
            case EXPANDED -> 0.7f;
        };
    }
}
