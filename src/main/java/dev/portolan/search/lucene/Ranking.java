package dev.portolan.search.lucene;

import dev.portolan.search.Question;
import java.util.List;

/// Gathers what is found, and keeps what the page that was asked for may need.
interface Ranking {
    static Ranking of(Question question) {
        return question.folding() == null ? new PlainRanking(question) : new FoldedRanking(question);
    }

    /// Whether something of this rank can still matter.
    boolean mayEnter(double rank);

    /// @param unit
    ///            the number of what counts as one hit
    /// @param inLanguage
    ///            whether it is in the language that the question prefers
    void offer(Found found, int unit, boolean inLanguage);

    /// The hits of the page that was asked for; none behind the last page.
    List<Ranked> page();

    /// A place on the page.
    ///
    /// @param folded
    ///            how many others it stands for
    record Ranked(Found found, int folded) {}
}
