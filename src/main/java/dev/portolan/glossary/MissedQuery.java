package dev.portolan.glossary;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/// A query as misses are counted: without what differs from one visitor's writing to the next, and only when it holds
/// nothing that is somebody's own.
record MissedQuery(String text) {
    private static final Pattern FORMAT = Pattern.compile("\\p{Cf}+");
    private static final Pattern CONTROL = Pattern.compile("\\p{C}+");
    private static final Pattern SPACE = Pattern.compile("\\s+");

    /// Empty when it must not be kept, or nothing is left of it.
    static Optional<MissedQuery> of(String typed) {
        if (Confidential.isIn(typed))
            return Optional.empty();
        var text = fold(typed);
        return Optional.of(text).filter(any -> any.codePoints().anyMatch(Character::isLetterOrDigit))
                .map(MissedQuery::new);
    }

    static String fold(String typed) {
        var normal = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        var visible = CONTROL.matcher(FORMAT.matcher(normal).replaceAll("")).replaceAll(" ");
        return SPACE.matcher(visible).replaceAll(" ").strip().toLowerCase(Locale.ROOT);
    }
}
