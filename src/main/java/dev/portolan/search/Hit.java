package dev.portolan.search;

import org.jspecify.annotations.Nullable;

/// One found document.
///
/// @param title
///            the document's title, marked where the question matches
/// @param heading
///            its heading, marked likewise; empty when it has none
/// @param snippet
///            the part of its text that answers best
/// @param score
///            comparable within one answer only
/// @param match
///            whether every term of the question is met, or only most of them. Where documents say them in the language
///            in which they were asked, one that says them in another counts as most
/// @param folded
///            how many further sections of the same note and its translations were found, when the question folds them
/// @param explanation
///            null unless the question asks for it
public record Hit(SearchDocument document, Marked title, Marked heading, Marked snippet, double score, Match match,
        int folded, @Nullable Explanation explanation) {
    public Hit(SearchDocument document, Marked title, Marked heading, Marked snippet, double score, Match match) {
        this(document, title, heading, snippet, score, match, 0, null);
    }

    public enum Match {
        ALL, MOST
    }
}
