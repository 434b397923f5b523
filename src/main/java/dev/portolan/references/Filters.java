package dev.portolan.references;

import static java.util.Comparator.reverseOrder;
import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// What a list of references can be narrowed to: the most frequent values, with how many references have each.
record Filters(List<Value> topics, List<Value> sites) {
    /// More would be a longer list than anybody reads; the search box finds the others.
    private static final int MOST = 50;

    record Value(String value, long count) {}

    static Filters of(Collection<Reference> references) {
        return new Filters(most(references.stream().flatMap(reference -> reference.topics().stream())),
                most(references.stream().map(Reference::site)));
    }

    private static List<Value> most(Stream<String> values) {
        return values.collect(groupingBy(identity(), counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue(reverseOrder()).thenComparing(Map.Entry::getKey))
                .limit(MOST).map(entry -> new Value(entry.getKey(), entry.getValue())).toList();
    }
}
