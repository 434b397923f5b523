package dev.portolan.search.lucene;

import dev.portolan.search.Answer.Relaxed;
import org.jspecify.annotations.Nullable;

/// Last step: how many of the concepts a document must meet. All of them, where enough documents do; else as many as
/// give enough documents.
///
/// @param needed
///            concepts to be met
/// @param best
///            concepts that the best documents meet
/// @param all
///            concepts asked for
record Tiers(int needed, int best, int all) {
    /// A page: who asks for three words and gets two complete hits wants to see the next best.
    private static final int ENOUGH = 10;

    /// @param byMet
    ///            documents by the number of concepts that they meet, from 0 to all
    static Tiers of(int[] byMet) {
        int all = byMet.length - 1;
        int best = all;
        while (best > 0 && byMet[best] == 0) {
            best--;
        }
        int needed = best;
        int found = byMet[best];
        while (found < ENOUGH && needed > least(best)) {
            needed--;
            found += byMet[needed];
        }
        return new Tiers(needed, best, all);
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
