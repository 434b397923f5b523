package dev.portolan.site;

import dev.portolan.search.SearchDocument;
import dev.portolan.web.Page;
import java.util.List;

/// What the page of one category of use shows.
///
/// @param noteCount
///            of all notes, of which the first are shown
/// @param cases
///            the first
record UseCasePage(String category, int noteCount, List<SearchDocument> notes, Page<SearchDocument> cases,
        Page<SearchDocument> references) {
    private static final int NOTES = 12;
    private static final int CASES = 12;
    private static final int REFERENCES = 10;

    static UseCasePage of(UseCases useCases, String category, String lang, int page) {
        return new UseCasePage(category, useCases.notes(category), useCases.notes(category, lang, NOTES),
                useCases.cases(category, CASES), useCases.references(category, page, REFERENCES));
    }

    public boolean nothing() {
        return noteCount == 0 && cases.total() == 0 && references.total() == 0;
    }
}
