package dev.portolan.search;

import org.jspecify.annotations.Nullable;

/// A completion of what is being typed: a title, heading, name, term or command, and where it leads.
///
/// @param url
///            null: to a search for the text
/// @param type
///            the document's type, or {@link #TERM} or {@link #COMMAND}
public record Suggestion(String text, @Nullable String url, String type) {
    /// Of the vocabulary.
    public static final String TERM = "term";
    /// What stands in blocks of code as a command line begins.
    public static final String COMMAND = "command";
}
