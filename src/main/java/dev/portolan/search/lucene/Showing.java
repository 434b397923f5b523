package dev.portolan.search.lucene;

import dev.portolan.search.Hit;
import dev.portolan.search.SearchDocument;
import org.jspecify.annotations.Nullable;

/// Makes of found documents what a page shows: with marks, the part of the text that answers best, and where the
/// question asks for it, why it was found.
final class Showing {
    private final Marks marks;
    private final @Nullable Explaining explaining;

    Showing(Asked asked, boolean explained) {
        this.marks = new Marks(asked.concepts());
        this.explaining = explained ? new Explaining(asked) : null;
    }

    Hit hit(SearchDocument document, Ranking.Ranked ranked) {
        var found = ranked.found();
        var texts = new DocumentTexts(document, marks.initials());
        return new Hit(document, marks.in(texts.title()), marks.in(texts.heading()), Snippet.of(texts, marks),
                found.score(), found.isComplete() ? Hit.Match.ALL : Hit.Match.MOST, ranked.folded(),
                explaining == null ? null : explaining.of(document, texts, found));
    }
}
