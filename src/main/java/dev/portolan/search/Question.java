package dev.portolan.search;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What a visitor asks. Blank text asks for everything that the filters let through.
///
/// @param text
///            as typed, any characters
/// @param filters
///            wanted values by facet name (`type`, `lang`, {@link #NOTE} and every facet of the documents): any value of
///            a name, and every name. A name without values lets everything through; like each name here, it has its
///            values counted in the answer
/// @param page
///            from 1
/// @param size
///            hits on a page, 1 to 200
/// @param folding
///            whether a note and its translations count as one hit; null: each section is a hit
/// @param explained
///            whether each hit says why it was found
/// @param literal
///            whether only what is typed is searched: nothing repaired, completed, turned into simplified characters or
///            taken from the vocabulary, and no word left out
public record Question(String text, Map<String, List<String>> filters, Sort sort, int page, int size,
        @Nullable Folding folding, boolean explained, boolean literal) {
    /// The filter by {@link SearchDocument#note}.
    public static final String NOTE = "note";

    public Question {
        filters = Map.copyOf(filters);
        if (page < 1 || size < 1 || size > 200)
            throw new IllegalArgumentException("page " + page + ", size " + size);
    }

    public Question(String text, Map<String, List<String>> filters, Sort sort, int page, int size) {
        this(text, filters, sort, page, size, null, false, false);
    }

    public Question folded(Folding by) {
        return new Question(text, filters, sort, page, size, by, explained, literal);
    }

    public Question asExplained() {
        return new Question(text, filters, sort, page, size, folding, true, literal);
    }

    public Question literally() {
        return new Question(text, filters, sort, page, size, folding, explained, true);
    }

    /// Everything of one filter, in the order given: a list rather than a search.
    public static Question listing(Map<String, List<String>> filters, Sort sort, int page, int size) {
        return new Question("", filters, sort, page, size);
    }

    /// One hit for a note and its translations: its best section.
    ///
    /// @param language
    ///            of the translation to show where it answers about as well; null: whichever answers best
    public record Folding(@Nullable String language) {}

    public enum Sort {
        RELEVANCE, DATE, NAME
    }
}
