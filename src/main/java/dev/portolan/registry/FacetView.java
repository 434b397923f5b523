package dev.portolan.registry;

import dev.portolan.web.Address;
import java.util.List;
import java.util.Set;

/// A facet as a list shows it: each value with the address that switches it on or off.
record FacetView(String name, List<Choice> choices) {
    /// A page of hundreds of technologies helps nobody; the search box does.
    private static final int MOST = 12;
    /// Values that we name, and may be named in the reader's language; others are the adopters' own words.
    private static final Set<String> NAMED = Set.of("environment", "category");

    FacetView {
        choices = List.copyOf(choices);
    }

    /// @param code
    ///            message key of the value's name; empty when the value speaks for itself
    record Choice(String value, String code, long count, boolean chosen, Address address) {}

    static FacetView of(String name, List<FacetValue> values, Address list) {
        var here = list.without("page");
        var choices = values.stream().filter(value -> !value.value().isEmpty())
                .sorted((left, right) -> Boolean.compare(here.has(name, right.value()), here.has(name, left.value())))
                .limit(MOST).map(value -> choice(name, value, here)).toList();
        return new FacetView(name, choices);
    }

    /// Message key of a value's name; empty when the value speaks for itself.
    static String code(String facet, String value) {
        return NAMED.contains(facet) ? facet + "." + value : "";
    }

    private static Choice choice(String name, FacetValue value, Address here) {
        boolean chosen = here.has(name, value.value());
        return new Choice(value.value(), code(name, value.value()), value.count(), chosen,
                chosen ? here.without(name, value.value()) : here.and(name, value.value()));
    }
}
