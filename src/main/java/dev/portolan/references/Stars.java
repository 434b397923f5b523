package dev.portolan.references;

import java.util.Optional;
import java.util.regex.Pattern;

/// Ratings as people write them: `＊＊＊＊＊`, `★★★☆☆`, `⭐⭐⭐`, `*****`.
final class Stars {
    static final int MOST = 5;
    /// One ASCII asterisk is a footnote's mark, or what an unfinished emphasis left.
    private static final Pattern RUN = Pattern.compile("(?:[＊★☆⭐]\\x{FE0F}?)+|\\*{2,}");
    private static final Pattern GIVEN = Pattern.compile("[＊★⭐*]");

    private Stars() {}

    /// The first run's stars, 1 to 5; empty when there is none, or one that is no rating.
    static Optional<Integer> in(String text) {
        var run = RUN.matcher(text);
        return run.find()
                ? Optional.of((int) GIVEN.matcher(run.group()).results().count())
                        .filter(given -> given >= 1 && given <= MOST)
                : Optional.empty();
    }

    static String without(String text) {
        return RUN.matcher(text).replaceAll(" ");
    }
}
