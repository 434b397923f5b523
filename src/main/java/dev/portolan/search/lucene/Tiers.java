package dev.portolan.search.lucene;

import dev.portolan.search.Answer.Relaxed;
import org.jspecify.annotations.Nullable;

/// Last step: how many of the concepts a document must meet. All of them, where enough documents do; else as many as
/// give enough documents.
///
/// @param needed
///            concepts to be met
/// @param elsewhere
///            concepts to be met by what fails a filter, and only counts for that filter's facet
/// @param best
///            concepts that the best documents meet
/// @param all
///            concepts asked for
record Tiers(int needed, int elsewhere, int best, int all) {
    /// A page: who asks for three words and gets two complete hits wants to see the next best.
    private static final int ENOUGH = 10;

    /// Filters do not change what is enough: else the number beside a value would not be what choosing it finds. Only
    /// where they leave nothing, less is enough.
    ///
    /// @param byMet
    ///            documents by the number of concepts that they meet, from 0 to all
    /// @param passing
    ///            those of them that pass the filters
    static Tiers of(int[] byMet, int[] passing) {
        int all = byMet.length - 1;
        int best = best(byMet);
        int usual = best;
        int found = byMet[best];
        while (found < ENOUGH && usual > least(best)) {
            usual--;
            found += byMet[usual];
        }
        int bestPassing = best(passing);
        int needed = bestPassing >= usual ? usual : Math.min(bestPassing, least(best));
        return new Tiers(needed, usual, bestPassing, all);
    }

    private static int best(int[] byMet) {
        int best = byMet.length - 1;
        while (best > 0 && byMet[best] == 0) {
            best--;
        }
        return best;
    }

    /// With less than half of the words a section is about something else.
    private static int least(int best) {
        return Math.max(1, best / 2);
    }

    /// Meeting more counts more than meeting it well, without being all.
    double weight(int met) {
        return all == 0 ? 1 : (double) met / all;
    }

    @Nullable
    Relaxed relaxed() {
        return best < all ? new Relaxed(best, all) : null;
    }
}
