package dev.portolan.search.lucene;

import dev.portolan.search.lucene.Variant.Origin;
import java.util.ArrayList;
import java.util.List;

/// Sixth step: what else the words are called, in this language and the other. The longest term counts, so that
/// `rolling update` is one concept. Not for whole questions: there the words are not meant as terms.
final class Expand {
    private static final int LONGEST_TERM = 5;

    private final Glossary glossary;

    Expand(Glossary glossary) {
        this.glossary = glossary;
    }

    Asked apply(Asked asked) {
        if (asked.isSentence())
            return asked;
        var expanded = new ArrayList<Concept>();
        var concepts = asked.concepts();
        for (int at = 0; at < concepts.size();) {
            int length = termAt(concepts, at);
            expanded.add(length == 0 ? concepts.get(at) : expanded(concepts.subList(at, at + length)));
            at += Math.max(length, 1);
        }
        return asked.withConcepts(expanded);
    }

    /// How many concepts from here on are one term of the vocabulary.
    private int termAt(List<Concept> concepts, int start) {
        for (int end = Math.min(concepts.size(), start + LONGEST_TERM); end > start; end--) {
            var term = concepts.subList(start, end);
            if (term.stream().noneMatch(Concept::quoted) && glossary.contains(text(term)))
                return end - start;
        }
        return 0;
    }

    private Concept expanded(List<Concept> term) {
        var concept = term.size() == 1 ? term.getFirst() : Concept.asked(text(term));
        if (!concept.texts(Origin.COMPLETED).isEmpty())
            return concept;
        return concept.with(Origin.EXPANDED, glossary.others(text(term)));
    }

    private static String text(List<Concept> term) {
        var text = new StringBuilder();
        for (var concept : term) {
            var next = concept.meant();
            boolean joins = text.isEmpty() || isChinese(text.charAt(text.length() - 1), next.charAt(0));
            text.append(joins ? "" : " ").append(next);
        }
        return text.toString();
    }

    private static boolean isChinese(char end, char start) {
        return Scripts.isChinese(end) && Scripts.isChinese(start);
    }
}
