package dev.portolan.references;

/// Something on this site that relies on a reference.
///
/// @param title
///            of a section of a note, or of a case
/// @param url
///            path-absolute, percent-encoded
record Citation(String title, String url) {}
