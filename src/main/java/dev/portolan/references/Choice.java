package dev.portolan.references;

import dev.portolan.web.Address;
import java.util.List;
import java.util.stream.Stream;

/// A filter that is in force.
///
/// @param name
///            of the parameter
/// @param without
///            the address of the list without it
record Choice(String name, String value, Address without) {
    static List<Choice> of(ReferenceQuery query, Address list) {
        return Stream.of(of("topic", query.topics(), list), of("site", query.sites(), list),
                of("lang", query.langs(), list), of("rating", query.ratings(), list)).flatMap(choices -> choices)
                .toList();
    }

    private static Stream<Choice> of(String name, List<String> values, Address list) {
        return values.stream().map(value -> new Choice(name, value, list.without(name, value).without("page")));
    }
}
