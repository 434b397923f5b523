package dev.portolan.search.lucene;

import java.util.List;

/// A text taken apart in every way that the index knows it.
///
/// @param folded
///            in lower case
/// @param identifiers
///            Latin words and identifiers as they are written
/// @param words
///            what is searched: the stems of those, and Chinese words
record TextWords(String folded, List<Token> identifiers, List<Token> words) {
    static TextWords of(String text) {
        var folded = Fold.keepingCase(text);
        var identifiers = Identifiers.of(folded);
        var chinese = ChineseWords.of(folded);
        var latin = Words.stemmed(identifiers);
        return new TextWords(Fold.lowerCase(folded), identifiers,
                chinese.isEmpty() ? latin : Words.merged(latin, chinese));
    }
}
