package dev.portolan.search.lucene;

import dev.portolan.search.Question;

/// How a question is understood, step by step, in this order.
final class Understanding {
    private final Glossary glossary;

    Understanding(Glossary glossary) {
        this.glossary = glossary;
    }

    Asked of(Question question, Lexicon lexicon) {
        var normal = Normalise.of(question.text());
        return question.literal() ? Concepts.of(normal).literally() : meant(normal, lexicon);
    }

    private Asked meant(String normal, Lexicon lexicon) {
        var simplified = Simplify.of(normal);
        var asked = Concepts.of(simplified).typed(normal);
        var essential = Fillers.drop(asked);
        var repaired = new Repair(lexicon, glossary::spells).apply(essential);
        var expanded = new Expand(glossary).apply(repaired);
        return new Compound(lexicon).apply(expanded);
    }
}
