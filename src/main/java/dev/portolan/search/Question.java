package dev.portolan.search;

import java.util.List;
import java.util.Map;

/// What a visitor asks. Blank text asks for everything that the filters let through.
///
/// @param text
///            as typed, any characters
/// @param filters
///            wanted values by facet name (`type`, `lang`, {@link Works#FACET} and every facet of the documents): any
///            value of a name, and every name. A name without values lets everything through; like each name here, it
///            has its values counted in the answer
/// @param page
///            from 1
/// @param size
///            hits on a page, 1 to 200
public record Question(String text, Map<String, List<String>> filters, Sort sort, int page, int size) {
    public Question {
        filters = Map.copyOf(filters);
        if (page < 1 || size < 1 || size > 200)
            throw new IllegalArgumentException("page " + page + ", size " + size);
    }

    /// Everything of one filter, in the order given: a list rather than a search.
    public static Question listing(Map<String, List<String>> filters, Sort sort, int page, int size) {
        return new Question("", filters, sort, page, size);
    }

    public enum Sort {
        RELEVANCE, DATE, NAME
    }
}
