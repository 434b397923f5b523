package dev.portolan.site;

import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Wording;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// Why a hit was found, as the page says it.
///
/// @param tier
///            `exact`, `all`, `most` or, of all words, `differently`
/// @param met
///            how many words it has
/// @param words
///            how many were asked for
/// @param wordings
///            what of the question stands where
record ReasonView(String tier, int met, int words, List<Found> wordings, List<String> missing) {
    /// @param term
    ///            as asked for
    /// @param origin
    ///            `asked`, `repaired`, `completed` or `expanded`
    record Found(String term, String text, String origin, List<String> fields) {
        private static Found of(String term, Wording wording) {
            return new Found(term, wording.text(), word(wording.origin()), wording.fields());
        }
    }

    static @Nullable ReasonView of(@Nullable Explanation explanation) {
        if (explanation == null || (explanation.met().isEmpty() && explanation.missing().isEmpty()))
            return null;
        var wordings = explanation.met().stream()
                .flatMap(met -> met.wordings().stream().map(wording -> Found.of(met.term(), wording))).toList();
        int met = explanation.met().size();
        return new ReasonView(tier(explanation), met, met + explanation.missing().size(), wordings,
                explanation.missing());
    }

    private static String tier(Explanation explanation) {
        boolean isDifferent = explanation.tier() == Explanation.Tier.MOST && explanation.missing().isEmpty();
        return isDifferent ? "differently" : word(explanation.tier());
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
