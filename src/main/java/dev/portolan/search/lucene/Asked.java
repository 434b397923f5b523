package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question as far as it is understood; each step hands a fuller one to the next.
///
/// @param text
///            as typed, normalised
/// @param isSentence
///            a whole question rather than a few words
/// @param respelled
///            the question with its misspelled words put right, when there were any
record Asked(String text, List<Concept> concepts, List<Concept> unwanted, boolean isSentence,
        @Nullable String respelled) {
    Asked {
        concepts = List.copyOf(concepts);
        unwanted = List.copyOf(unwanted);
    }

    /// Asks for everything: nothing typed, or only what is not wanted.
    boolean wantsAll() {
        return text.isEmpty() || (concepts.isEmpty() && !unwanted.isEmpty());
    }

    Asked withConcepts(List<Concept> others) {
        return new Asked(text, others, unwanted, isSentence, respelled);
    }

    Asked respelled(String other) {
        return new Asked(text, concepts, unwanted, isSentence, other);
    }

    /// The other wordings that were searched, each once in however many spellings.
    List<String> expansions() {
        var known = concepts.stream().map(concept -> Exact.key(concept.meant())).collect(Collectors.toSet());
        return concepts.stream().flatMap(concept -> concept.texts(Origin.EXPANDED).stream())
                .filter(text -> known.add(Exact.key(text))).toList();
    }
}
