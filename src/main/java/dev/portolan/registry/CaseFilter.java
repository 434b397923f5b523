package dev.portolan.registry;

import dev.portolan.web.Address;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.Wanted;
import dev.portolan.web.WrongField;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;

/// What a list of cases is asked for: any value of a filter, and every filter.
record CaseFilter(@Nullable String q, @Nullable List<String> environment, @Nullable List<String> category,
        @Nullable List<String> industry, @Nullable List<String> technology, @Nullable List<String> region,
        @Nullable List<String> since, @Nullable String sort, @Nullable String page, @Nullable String size) {
    private static final int LONGEST_QUESTION = 200;
    private static final Set<String> SORTS = Set.of("", "relevance", "name", "date");

    static final CaseFilter NONE = new CaseFilter(null, null, null, null, null, null, null, null, null, null);

    /// This filter.
    ///
    /// @throws InvalidRequest
    ///             when something in it means nothing
    CaseFilter checked() {
        var wrong = new ArrayList<WrongField>();
        if (question().codePointCount(0, question().length()) > LONGEST_QUESTION)
            wrong.add(WrongField.of("q", "registry.error.long", LONGEST_QUESTION));
        if (sort != null && !SORTS.contains(sort))
            wrong.add(WrongField.of("sort", "invalid.value"));
        Wanted.of(page, size, 1, wrong);
        InvalidRequest.refuse(HttpStatus.BAD_REQUEST, wrong);
        return this;
    }

    public String question() {
        return Objects.requireNonNullElse(q, "");
    }

    /// Wanted values of the facets that are filtered by.
    Map<Facet, Set<String>> wanted() {
        var wanted = new EnumMap<Facet, Set<String>>(Facet.class);
        Facet.all().forEach(facet -> wanted.put(facet, set(values(facet))));
        wanted.values().removeIf(Set::isEmpty);
        return wanted;
    }

    private @Nullable List<String> values(Facet facet) {
        return switch (facet) {
            case ENVIRONMENT -> environment;
            case CATEGORY -> category;
            case INDUSTRY -> industry;
            case TECHNOLOGY -> technology;
            case REGION -> region;
            case SINCE -> since;
        };
    }

    public boolean byDate() {
        return "date".equals(sort);
    }

    Wanted wanted(int usualSize) {
        return Wanted.of(page, size, usualSize, new ArrayList<>());
    }

    private static Set<String> set(@Nullable List<String> values) {
        return values == null ? Set.of() : Set.copyOf(values.stream().filter(value -> !value.isEmpty()).toList());
    }

    /// This filter's own part of an address, in an order that is always the same: not the page of a list.
    Address at(String path) {
        var address = question().isBlank() ? Address.of(path) : Address.of(path).and("q", question());
        for (var wanted : wanted().entrySet())
            for (var value : wanted.getValue().stream().sorted().toList())
                address = address.and(wanted.getKey().label(), value);
        return address;
    }
}
