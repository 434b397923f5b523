package dev.portolan.site;

import dev.portolan.search.Answer.FacetValue;
import dev.portolan.web.Address;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/// One facet beside the hits: its values as links that choose or release them.
///
/// @param first
///            the values to show at once: the most frequent, and every chosen one
/// @param rest
///            to unfold
record FacetView(String name, List<Choice> first, List<Choice> rest) {
    private static final int SHOWN = 8;

    /// @param address
    ///            of the same search with this value chosen, or released if it was
    record Choice(String value, String label, long count, boolean chosen, Address address) {}

    static FacetView of(String name, List<FacetValue> values, List<String> chosen, Address address, Labels labels) {
        var missing = chosen.stream().filter(value -> values.stream().noneMatch(known -> known.value().equals(value)))
                .map(value -> new FacetValue(value, 0));
        var choices = Stream.concat(values.stream(), missing)
                .map(value -> choice(name, value, chosen.contains(value.value()), address, labels)).toList();
        var shown = Stream.concat(choices.stream().limit(SHOWN), choices.stream().filter(Choice::chosen)).distinct()
                .toList();
        return new FacetView(name, shown, choices.stream().filter(Predicate.not(shown::contains)).toList());
    }

    private static Choice choice(String name, FacetValue value, boolean chosen, Address address, Labels labels) {
        var changed = chosen ? address.without(name, value.value()) : address.and(name, value.value());
        return new Choice(value.value(), labels.of(name, value.value()), value.count(), chosen,
                changed.without("page"));
    }
}
