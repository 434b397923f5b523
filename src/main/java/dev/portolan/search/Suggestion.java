package dev.portolan.search;

/// A completion of what is being typed: a title, heading or name, and where it leads.
///
/// @param type
///            the document's type
public record Suggestion(String text, String url, String type) {}
