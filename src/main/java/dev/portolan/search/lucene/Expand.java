package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/// Sixth step: what else the words are called, in this language and the other. The longest term counts, so that
/// `rolling update` is one concept. Not for whole questions: there the words are not meant as terms, unless the question
/// itself is one.
final class Expand {
    private static final int LONGEST_TERM = 5;

    private final Glossary glossary;

    Expand(Glossary glossary) {
        this.glossary = glossary;
    }

    Asked apply(Asked asked) {
        if (isTerm(asked))
            return asked.withConcepts(List.of(expanded(asked.concepts(), asked.text())));
        if (asked.isSentence())
            return asked;
        var expanded = new ArrayList<Concept>();
        var concepts = asked.concepts();
        for (int at = 0; at < concepts.size();) {
            var concept = longestTerm(concepts.subList(at, Math.min(concepts.size(), at + LONGEST_TERM)));
            expanded.add(concept.concept());
            at += concept.length();
        }
        return asked.withConcepts(expanded);
    }

    /// Somebody has said what exactly this question means.
    private boolean isTerm(Asked asked) {
        return asked.unwanted().isEmpty() && !asked.concepts().isEmpty()
                && asked.concepts().stream().noneMatch(Concept::quoted) && glossary.contains(asked.text());
    }

    /// The first concepts as one term of the vocabulary, as typed or as meant; else the first one as it is.
    private Term longestTerm(List<Concept> concepts) {
        for (int length = concepts.size(); length > 0; length--) {
            var term = concepts.subList(0, length);
            for (var text : List.of(text(term, Concept::text), text(term, Concept::meant))) {
                if (term.stream().noneMatch(Concept::quoted) && glossary.contains(text))
                    return new Term(expanded(term, text), length);
            }
        }
        return new Term(concepts.getFirst(), 1);
    }

    /// A word that is only begun brings no synonyms of what it might become.
    private Concept expanded(List<Concept> term, String text) {
        var concept = term.size() == 1 ? term.getFirst() : Concept.asked(text);
        if (!concept.texts(Origin.COMPLETED).isEmpty())
            return concept;
        return concept.with(Origin.EXPANDED, glossary.others(text));
    }

    private static String text(List<Concept> term, Function<Concept, String> wording) {
        var text = new StringBuilder();
        for (var concept : term) {
            var next = wording.apply(concept);
            boolean joins = text.isEmpty() || isChinese(text.charAt(text.length() - 1), next.charAt(0));
            text.append(joins ? "" : " ").append(next);
        }
        return text.toString();
    }

    private static boolean isChinese(char end, char start) {
        return Scripts.isChinese(end) && Scripts.isChinese(start);
    }

    /// @param length
    ///            how many concepts it was
    private record Term(Concept concept, int length) {}
}
