package dev.portolan.search.lucene;

import dev.portolan.search.Explanation.Origin;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/// Fifth step: a word that neither the index nor the vocabulary knows is the beginning of one that they know, or a
/// misspelling. Each word by itself, also when others are found. A word that stands alone may be a beginning although it
/// is known: `kube` is a word of `kube-proxy`, and the beginning of `kubernetes`.
final class Repair {
    /// Shorter beginnings fit too much.
    private static final int SHORTEST_BEGINNING = 2;
    /// Shorter known words, such as `ip`, are mostly meant as they are.
    private static final int SHORTEST_KNOWN_BEGINNING = 3;

    private final Lexicon lexicon;
    private final Predicate<String> inVocabulary;

    Repair(Lexicon lexicon, Predicate<String> inVocabulary) {
        this.lexicon = lexicon;
        this.inVocabulary = inVocabulary;
    }

    Asked apply(Asked asked) {
        boolean alone = asked.concepts().size() == 1;
        var concepts = asked.concepts().stream().map(concept -> repaired(concept, alone)).toList();
        var respelled = asked.text();
        for (var concept : concepts) {
            var repairs = concept.texts(Origin.REPAIRED);
            if (!repairs.isEmpty() && concept.texts(Origin.COMPLETED).isEmpty())
                respelled = respelled.replace(concept.text(), repairs.getFirst());
        }
        var repaired = asked.withConcepts(concepts);
        return respelled.equals(asked.text()) ? repaired : repaired.respelled(respelled);
    }

    private Concept repaired(Concept concept, boolean alone) {
        if (concept.quoted() || inVocabulary.test(concept.text()))
            return concept;
        return Scripts.hasChinese(concept.text()) ? repairedChinese(concept) : repairedLatin(concept, alone);
    }

    private Concept repairedChinese(Concept concept) {
        var word = concept.text();
        return lexicon.knows(word) ? concept : concept.with(Origin.REPAIRED, lexicon.near(word));
    }

    private Concept repairedLatin(Concept concept, boolean alone) {
        var readings = Identifiers.of(concept.text());
        if (readings.isEmpty())
            return concept;
        var parts = readings.stream().filter(token -> token.advance() > 0).map(Token::term).toList();
        var whole = readings.size() > 1 ? readings.get(1).term() : readings.getFirst().term();
        if (lexicon.knows(whole))
            return alone ? lengthened(concept, whole) : concept;
        var completed = concept.with(Origin.COMPLETED, completions(whole));
        if (completed.variants().size() > 1 || parts.stream().allMatch(lexicon::knows))
            return completed;
        return concept.with(Origin.REPAIRED, repairs(whole, parts));
    }

    private Concept lengthened(Concept concept, String whole) {
        boolean isBeginning = whole.length() >= SHORTEST_KNOWN_BEGINNING && whole.chars().allMatch(Character::isLetter);
        return isBeginning ? concept.with(Origin.COMPLETED, lexicon.startingWith(whole)) : concept;
    }

    private List<String> completions(String whole) {
        return whole.length() < SHORTEST_BEGINNING ? List.of() : lexicon.startingWith(whole);
    }

    private List<String> repairs(String whole, List<String> parts) {
        var repairs = new ArrayList<>(lexicon.near(whole));
        if (parts.size() > 1 && repairs.isEmpty())
            repairs.add(String.join(" ", parts.stream().map(this::nearest).toList()));
        return repairs;
    }

    private String nearest(String part) {
        if (lexicon.knows(part))
            return part;
        var near = lexicon.near(part);
        return near.isEmpty() ? part : near.getFirst();
    }
}
