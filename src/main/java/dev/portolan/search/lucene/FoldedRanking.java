package dev.portolan.search.lucene;

import dev.portolan.search.Question;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// A note and its translations are one hit, which stands where its best section does.
final class FoldedRanking implements Ranking {
    /// A translation meets the words by other wordings, which count less, and without what equal Chinese characters
    /// add; what is left of the score beyond that is a mere mention.
    private static final double ABOUT_AS_WELL = 0.35;
    /// A section under a title that says the same is not far behind it.
    private static final double NEARLY = 0.5;

    private final Map<Integer, Bundle> bundles = new HashMap<>();
    private final Question question;

    FoldedRanking(Question question) {
        this.question = question;
    }

    /// Every section counts among those that its note's hit stands for.
    @Override
    public boolean mayEnter(double rank) {
        return true;
    }

    @Override
    public void offer(Found found, int unit, boolean inLanguage) {
        bundles.computeIfAbsent(unit, _ -> new Bundle(found)).add(found, inLanguage);
    }

    @Override
    public List<Ranked> page() {
        return bundles.values().stream().sorted(Comparator.comparing(bundle -> bundle.best, Found.BEST_FIRST))
                .skip((long) (question.page() - 1) * question.size()).limit(question.size())
                .map(bundle -> new Ranked(bundle.hit(), bundle.size - 1)).toList();
    }

    /// The sections of one note and its translations. Of equals the first in the note is best.
    private static final class Bundle {
        private Found best;
        private @Nullable Found inLanguage;
        private @Nullable Found bestText;
        private @Nullable Found textInLanguage;
        private int size;

        Bundle(Found first) {
            this.best = first;
        }

        void add(Found found, boolean isInLanguage) {
            size++;
            best = better(found, best);
            if (isInLanguage)
                inLanguage = better(found, inLanguage);
            if (found.isBare())
                return;
            bestText = better(found, bestText);
            if (isInLanguage)
                textInLanguage = better(found, textInLanguage);
        }

        private static Found better(Found found, @Nullable Found before) {
            if (before == null)
                return found;
            int ranks = Double.compare(found.rank(), before.rank());
            return ranks > 0 || (ranks == 0 && found.doc() < before.doc()) ? found : before;
        }

        /// What has an answer rather than its title alone, and is in the reader's language, where one answers as well.
        private Found shown() {
            return inLanguage != null && answersAsWell(inLanguage, best, ABOUT_AS_WELL)
                    ? textRather(textInLanguage, inLanguage)
                    : textRather(bestText, best);
        }

        /// What is shown stands for all of them, also where another is the one that says it as it was asked.
        Found hit() {
            return shown().as(best.match());
        }

        private static Found textRather(@Nullable Found text, Found found) {
            return text != null && answersAsWell(text, found, NEARLY) ? text : found;
        }

        private static boolean answersAsWell(Found found, Found other, double share) {
            return found.score() >= share * other.score()
                    && Integer.bitCount(found.met()) >= Integer.bitCount(other.met());
        }
    }
}
