package dev.portolan.search.lucene;

/// A term and where it stands in the text.
///
/// @param advance
///            positions after the token before: 0 for another reading of the same place
record Token(String term, int start, int end, int advance) {
    Token withTerm(String other) {
        return new Token(other, start, end, advance);
    }
}
