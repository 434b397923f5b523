package dev.portolan.search.lucene;

import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Met;
import dev.portolan.search.Explanation.Tier;
import dev.portolan.search.Explanation.Wording;
import dev.portolan.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;

/// Says of found documents what of a question stands where, by the same means that mark it.
final class Explaining {
    private final List<Concept> concepts;
    private final String exact;

    Explaining(Asked asked) {
        this.concepts = asked.concepts();
        this.exact = Exact.key(asked.text());
    }

    Explanation of(SearchDocument document, Found found) {
        var fields = fields(document);
        var met = new ArrayList<Met>();
        var missing = new ArrayList<String>();
        for (int i = 0; i < concepts.size(); i++) {
            var concept = concepts.get(i);
            if ((found.met() & 1 << i) == 0)
                missing.add(concept.text());
            else
                met.add(new Met(concept.text(), wordings(concept, fields)));
        }
        return new Explanation(tier(document, found), met, missing);
    }

    private Tier tier(SearchDocument document, Found found) {
        var names = new ArrayList<>(document.names());
        // a note's title is its first section's alone
        names.add(document.heading().isEmpty() ? document.title() : document.heading());
        if (!exact.isEmpty() && names.stream().anyMatch(name -> Exact.key(name).equals(exact)))
            return Tier.EXACT;
        return found.isComplete() ? Tier.ALL : Tier.MOST;
    }

    private static List<Wording> wordings(Concept concept, List<Field> fields) {
        var wordings = new ArrayList<Wording>();
        for (var variant : concept.variants()) {
            var sought = Sought.of(variant);
            var names = fields.stream().filter(field -> field.holds(sought)).map(Field::name).toList();
            if (!names.isEmpty())
                wordings.add(new Wording(variant.text(), variant.origin(), names));
        }
        return wordings;
    }

    private static List<Field> fields(SearchDocument document) {
        return List.of(Field.of(Fields.TITLE, document.title()), Field.of(Fields.HEADING, document.heading()),
                Field.of(Fields.PATH, String.join("\n", document.breadcrumb())),
                Field.of(Fields.NAMES, String.join("\n", document.names())),
                Field.of(Fields.BODY, document.body()), Field.of(Fields.CODE, document.code()));
    }

    /// A field of one document, ready to be searched several times.
    private record Field(String name, String folded, List<Token> words) {
        static Field of(String name, String text) {
            return new Field(name, Fold.of(text), Words.latinOf(text));
        }

        boolean holds(Sought sought) {
            return !sought.in(folded, words, 0).isEmpty();
        }
    }
}
