package dev.portolan.search.lucene;

/// Tells whether a question is the very title, heading or name of something.
final class Exact {
    /// Nobody types a longer one, and Lucene's terms are limited.
    private static final int LONGEST = 200;

    private Exact() {}

    /// Letters and digits alone: `CI/CD`, `CI CD` and `ci-cd` are one title.
    static String key(String text) {
        var key = new StringBuilder();
        Fold.of(text).chars().filter(Character::isLetterOrDigit).limit(LONGEST).forEach(c -> key.append((char) c));
        return key.toString();
    }
}
