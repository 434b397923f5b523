package dev.portolan.library;

import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The cases of a note's category, as far as search knows them.
@Component
class RelatedCases {
    private static final int SHOWN = 6;
    private static final Found NONE = new Found(List.of(), 0);

    private final SearchIndex index;

    RelatedCases(SearchIndex index) {
        this.index = index;
    }

    /// @param total
    ///            of all, of which the first by name are shown
    record Found(List<SearchDocument> first, long total) {}

    /// None while search is busy: the note is what was asked for.
    Found of(Note note) {
        if (note.category() == null)
            return NONE;
        var filters = Map.of("type", List.of("case"), "category", List.of(note.category().word()));
        try {
            var answer = index.search(Question.listing(filters, Sort.NAME, 1, SHOWN));
            return new Found(answer.hits().stream().map(hit -> hit.document()).toList(), answer.total());
        } catch (SearchBusy busy) {
            return NONE;
        }
    }
}
