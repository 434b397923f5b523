package dev.portolan.search.lucene;

/// One wording that meets a concept.
record Variant(String text, Origin origin) {
    /// Where a wording comes from, with how much it counts beside what was typed. First guesses of the first study,
    /// kept because the order matters and the values hardly do.
    enum Origin {
        ASKED(1), REPAIRED(0.9f), COMPLETED(0.8f), EXPANDED(0.7f);

        private final float weight;

        Origin(float weight) {
            this.weight = weight;
        }

        float weight() {
            return weight;
        }
    }
}
