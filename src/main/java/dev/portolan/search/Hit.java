package dev.portolan.search;

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
///            whether every term of the question is met, or only most of them
public record Hit(SearchDocument document, Marked title, Marked heading, Marked snippet, double score, Match match) {
    public enum Match {
        ALL, MOST
    }
}
