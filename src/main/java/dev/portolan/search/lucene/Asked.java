package dev.portolan.search.lucene;

import dev.portolan.search.Answer.Reading;
import dev.portolan.search.Answer.Reading.How;
import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A question as far as it is understood; each step hands a fuller one to the next.
///
/// @param typed
///            as typed, normalised
/// @param text
///            the same in simplified characters
/// @param isSentence
///            a whole question rather than a few words
/// @param respelled
///            the question with its misspelled words put right, when there were any
record Asked(String typed, String text, List<Concept> concepts, List<Concept> unwanted, boolean isSentence,
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
        return new Asked(typed, text, others, unwanted, isSentence, respelled);
    }

    Asked respelled(String other) {
        return new Asked(typed, text, concepts, unwanted, isSentence, other);
    }

    Asked typed(String normal) {
        return new Asked(normal, text, concepts, unwanted, isSentence, respelled);
    }

    /// Every word as if it stood in quotes.
    Asked literally() {
        return withConcepts(concepts.stream().map(Concept::text).map(Concept::quoted).toList());
    }

    /// What was read as something else than it says.
    List<Reading> readings() {
        var readings = new ArrayList<Reading>();
        if (!typed.equals(text))
            readings.add(new Reading(How.SIMPLIFIED, typed, text));
        for (var concept : concepts) {
            concept.texts(Origin.REPAIRED).stream().limit(1)
                    .forEach(word -> readings.add(new Reading(How.REPAIRED, concept.text(), word)));
            if (!concept.texts(Origin.COMPLETED).isEmpty())
                readings.add(new Reading(How.COMPLETED, concept.text(), ""));
        }
        return readings;
    }

    /// The other wordings that were searched, each once in however many spellings.
    List<String> expansions() {
        var known = concepts.stream().map(concept -> Exact.key(concept.meant())).collect(Collectors.toSet());
        return concepts.stream().flatMap(concept -> concept.texts(Origin.EXPANDED).stream())
                .filter(text -> known.add(Exact.key(text))).toList();
    }
}
