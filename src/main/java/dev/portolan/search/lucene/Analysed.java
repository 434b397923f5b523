package dev.portolan.search.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as the index sees it, taken apart once and as far as needed, whatever is looked for in it. Places in it are
/// places in the text.
final class Analysed {
    private final String text;
    private final String folded;
    private final Initials initials;
    private @Nullable List<Token> words;

    /// @param initials
    ///            of all words that are looked for
    Analysed(String text, Initials initials) {
        this.text = text;
        this.folded = Fold.keepingCase(text);
        this.initials = initials;
    }

    String text() {
        return text;
    }

    /// Its case kept.
    String folded() {
        return folded;
    }

    /// The Latin words, those apart that nothing which is looked for begins like.
    List<Token> words() {
        if (words == null)
            words = Words.stemmed(Identifiers.of(folded, initials));
        return words;
    }
}
