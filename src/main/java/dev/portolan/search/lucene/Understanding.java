package dev.portolan.search.lucene;

/// How a question is understood, step by step, in this order.
final class Understanding {
    private final Glossary glossary;

    Understanding(Glossary glossary) {
        this.glossary = glossary;
    }

    Asked of(String typed, Lexicon lexicon) {
        var normal = Normalise.of(typed);
        var simplified = Simplify.of(normal);
        var asked = Concepts.of(simplified);
        var essential = Fillers.drop(asked);
        var repaired = new Repair(lexicon, glossary::spells).apply(essential);
        var expanded = new Expand(glossary).apply(repaired);
        return new Compound(lexicon).apply(expanded);
    }
}
