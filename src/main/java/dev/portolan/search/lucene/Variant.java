package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;

/// One wording that meets a concept.
record Variant(String text, Origin origin) {
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
