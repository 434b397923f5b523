package dev.portolan.markdown;

/// A link or image as written in a text.
///
/// @param section
///            index into the document's sections
/// @param line
///            counted from 1 in the file as written
/// @param title
///            what the reader reads; the address itself for a bare one; the alternative text of an image
/// @param href
///            as written, entities decoded
/// @param after
///            the plain text between this link and the next one or the end of its line or list item, trimmed
public record MarkdownLink(int section, int line, String title, String href, boolean image, String after) {}
