package dev.portolan.search.lucene;

import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import org.jspecify.annotations.Nullable;

/// Makes of found documents what a page shows: with marks, the part of the text that answers best, and where the
/// question asks for it, why it was found.
final class Showing {
    private final Question question;
    private final Marks marks;
    private final @Nullable Explaining explaining;

    Showing(Asked asked, Question question) {
        this.question = question;
        this.marks = new Marks(asked.concepts());
        this.explaining = question.explained() ? new Explaining(asked) : null;
    }

    Hit hit(SearchDocument document, Ranking.Ranked ranked) {
        var found = ranked.found();
        var texts = new DocumentTexts(document, marks.initials());
        return new Hit(document, marks.in(texts.title()), marks.in(texts.heading()), Snippet.of(texts, marks),
                question.sort() == Question.Sort.RELEVANCE ? found.rank() : found.score(), found.match(),
                ranked.folded(),
                explaining == null ? null : explaining.of(document, texts, found));
    }
}
