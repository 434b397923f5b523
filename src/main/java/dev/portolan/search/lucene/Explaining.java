package dev.portolan.search.lucene;

import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Met;
import dev.portolan.search.Explanation.Tier;
import dev.portolan.search.Explanation.Wording;
import dev.portolan.search.Hit.Match;
import dev.portolan.search.SearchDocument;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Says of found documents what of a question stands where, by the same means that mark it.
final class Explaining {
    private final List<Concept> concepts;
    private final String exact;
    private final Map<Variant, Sought> sought = new HashMap<>();

    Explaining(Asked asked) {
        this.concepts = asked.concepts();
        this.exact = Exact.key(asked.text());
    }

    Explanation of(SearchDocument document, DocumentTexts texts, Found found) {
        var fields = texts.byField();
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
        return found.match() == Match.ALL ? Tier.ALL : Tier.MOST;
    }

    private List<Wording> wordings(Concept concept, Map<String, Analysed> fields) {
        var wordings = new ArrayList<Wording>();
        for (var variant : concept.variants()) {
            var wanted = sought.computeIfAbsent(variant, Sought::of);
            var names = fields.entrySet().stream().filter(field -> wanted.isIn(field.getValue()))
                    .map(Map.Entry::getKey).toList();
            if (!names.isEmpty())
                wordings.add(new Wording(variant.text(), variant.origin(), names));
        }
        return wordings;
    }
}
