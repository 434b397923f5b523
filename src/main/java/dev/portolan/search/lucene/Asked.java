package dev.portolan.search.lucene;

import dev.portolan.search.lucene.Variant.Origin;
import java.util.List;
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

    boolean isBlank() {
        return concepts.isEmpty() && unwanted.isEmpty();
    }

    Asked withConcepts(List<Concept> others) {
        return new Asked(text, others, unwanted, isSentence, respelled);
    }

    Asked respelled(String other) {
        return new Asked(text, concepts, unwanted, isSentence, other);
    }

    List<String> expansions() {
        return concepts.stream().flatMap(concept -> concept.texts(Origin.EXPANDED).stream()).distinct().toList();
    }
}
