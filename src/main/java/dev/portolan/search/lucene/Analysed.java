package dev.portolan.search.lucene;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A text as the index sees it, taken apart once and as far as needed, whatever is looked for in it. Places in it are
/// places in the text.
final class Analysed {
    private final String text;
    private final String kept;
    private final Initials initials;
    private @Nullable String folded;
    private @Nullable List<Token> words;

    /// @param initials
    ///            of all words that are looked for
    Analysed(String text, Initials initials) {
        this.text = text;
        this.kept = Fold.keepingCase(text);
        this.initials = initials;
    }

    String text() {
        return text;
    }

    String folded() {
        if (folded == null)
            folded = Fold.lowerCase(kept);
        return folded;
    }

    /// The Latin words, those apart that nothing which is looked for begins like.
    List<Token> words() {
        if (words == null)
            words = Words.stemmed(Identifiers.of(kept, initials));
        return words;
    }
}
