package dev.portolan.search.lucene;

/// Tells whether a question is the very title, heading or name of something.
final class Exact {
    /// Nobody types a longer one, and Lucene's terms are limited.
    private static final int LONGEST = 200;

    private Exact() {}

    /// Letters and digits alone: `CI/CD`, `CI CD` and `ci-cd` are one title.
    static String key(String text) {
        var key = new StringBuilder();
        var folded = Fold.of(text);
        for (int i = 0; i < folded.length() && key.length() < LONGEST; i++) {
            if (Character.isLetterOrDigit(folded.charAt(i)))
                key.append(folded.charAt(i));
        }
        return key.toString();
    }
}
