package dev.portolan.registry;

import java.util.BitSet;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/// The lines of a roster that a filter lets through.
final class Selection {
    private final Roster roster;
    private final BitSet holding;
    /// By the facets that are filtered by.
    private final Map<Facet, BitSet> having = new EnumMap<>(Facet.class);

    Selection(Roster roster, CaseFilter filter) {
        this.roster = roster;
        holding = roster.holding(filter.question());
        filter.wanted().forEach((facet, values) -> having.put(facet, roster.column(facet).having(values)));
    }

    BitSet lines() {
        var lines = (BitSet) holding.clone();
        having.values().forEach(lines::and);
        return lines;
    }

    /// What the whole selection says of a facet.
    List<FacetValue> counts(Facet facet) {
        return roster.column(facet).counts(lines());
    }

    /// What could be chosen of a facet: as if it was not filtered by.
    List<FacetValue> choices(Facet facet) {
        var lines = (BitSet) holding.clone();
        having.forEach((other, passing) -> {
            if (other != facet)
                lines.and(passing);
        });
        return roster.column(facet).counts(lines);
    }
}
