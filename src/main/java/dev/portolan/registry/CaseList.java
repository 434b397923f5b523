package dev.portolan.registry;

import dev.portolan.web.Page;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The cases that a filter lets through, with what else could be filtered by.
///
/// @param facets
///            values by facet, the most frequent first; a facet's own counts ignore its own filter
record CaseList(Page<AdopterCase> page, Map<String, List<FacetValue>> facets) {
    /// Nobody looks through more; a word finds the others.
    private static final int MOST_VALUES = 200;

    static CaseList of(Roster roster, CaseFilter filter, int usualSize) {
        var selection = new Selection(roster, filter);
        var facets = new LinkedHashMap<String, List<FacetValue>>();
        Facet.all().forEach(facet -> facets.put(facet.label(),
                selection.choices(facet).stream().limit(MOST_VALUES).toList()));
        return new CaseList(page(roster, selection, filter, usualSize), facets);
    }

    private static Page<AdopterCase> page(Roster roster, Selection selection, CaseFilter filter, int usualSize) {
        var lines = selection.lines();
        var wanted = filter.wanted(usualSize);
        var items = roster.entries(lines, filter.byDate(), (wanted.page() - 1L) * wanted.size(), wanted.size());
        return new Page<>(items, lines.cardinality(), wanted.page(), wanted.size());
    }
}
