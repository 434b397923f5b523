package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import dev.portolan.web.Address;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// How many of the cases that a filter lets through are of what kind.
///
/// @param total
///            of them all; what is not known of a case is not counted below
/// @param facets
///            the most frequent first, years in their order
record CaseStatistics(long total, Map<String, List<Bar>> facets) {
    /// What is rarer than that says nothing of the whole.
    private static final int MOST_BARS = 30;
    private static final List<Facet> ORDER = List.of(Facet.ENVIRONMENT, Facet.CATEGORY, Facet.INDUSTRY, Facet.REGION,
            Facet.TECHNOLOGY, Facet.SINCE);

    /// @param url
    ///            of the list of just these cases
    /// @param share
    ///            of the largest value, in percent
    record Bar(String value, long count, String url, @JsonIgnore double share, @JsonIgnore String code) {}

    static CaseStatistics of(Roster roster, CaseFilter filter) {
        var selection = new Selection(roster, filter);
        var facets = new LinkedHashMap<String, List<Bar>>();
        ORDER.forEach(facet -> facets.put(facet.label(), bars(facet, selection, filter.at("/cases"))));
        return new CaseStatistics(selection.lines().cardinality(), facets);
    }

    private static List<Bar> bars(Facet facet, Selection selection, Address list) {
        var counts = selection.counts(facet);
        long most = counts.isEmpty() ? 1 : counts.getFirst().count();
        var order = facet == Facet.SINCE
                ? Comparator.comparing(FacetValue::value)
                : Comparator.comparingLong(FacetValue::count).reversed();
        return counts.stream().limit(MOST_BARS).sorted(order)
                .map(value -> new Bar(value.value(), value.count(), address(facet, value.value(), list),
                        Math.round(value.count() * 1000.0 / most) / 10.0, FacetView.code(facet.label(), value.value())))
                .toList();
    }

    private static String address(Facet facet, String value, Address list) {
        return list.with(facet.label(), value).toString();
    }
}
