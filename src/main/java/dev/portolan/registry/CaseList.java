package dev.portolan.registry;

import dev.portolan.web.Page;
import dev.portolan.words.Folded;
import java.text.Collator;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/// The cases that a filter lets through, with what else could be filtered by.
///
/// @param facets
///            values by facet, the most frequent first; a facet's own counts ignore its own filter
record CaseList(Page<AdopterCase> page, Map<String, List<FacetValue>> facets) {
    private static final List<String> FACETS = List.of("environment", "category", "industry", "technology");

    record FacetValue(String value, long count) {}

    static CaseList of(Collection<AdopterCase> all, CaseFilter filter, int usualSize) {
        var found = all.stream().filter(holdsAllWords(filter.question())).toList();
        var wanted = filter.wanted();
        var facets = new HashMap<String, List<FacetValue>>();
        for (String facet : FACETS)
            facets.put(facet, count(facet, found.stream().filter(entry -> passes(entry, wanted, facet)).toList()));
        var page = filter.wanted(usualSize);
        var items = found.stream().filter(entry -> passes(entry, wanted, "")).sorted(order(filter)).toList();
        return new CaseList(Page.of(items, page.page(), page.size()), facets);
    }

    /// What an entry may be filtered by.
    static List<String> values(AdopterCase entry, String facet) {
        var content = entry.content();
        return switch (facet) {
            case "environment" -> List.of(content.environment().label());
            case "technology" -> content.technologies();
            case "category" -> content.category() == null ? List.of() : List.of(content.category());
            case "industry" -> content.profile().industry() == null
                    ? List.of()
                    : List.of(content.profile().industry());
            default -> throw new IllegalArgumentException(facet);
        };
    }

    private static boolean passes(AdopterCase entry, Map<String, Set<String>> wanted, String ignored) {
        return wanted.entrySet().stream().allMatch(filter -> filter.getKey().equals(ignored)
                || filter.getValue().isEmpty()
                || values(entry, filter.getKey()).stream().anyMatch(filter.getValue()::contains));
    }

    private static List<FacetValue> count(String facet, List<AdopterCase> entries) {
        var counts = new HashMap<String, Long>();
        entries.forEach(entry -> values(entry, facet).forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts.entrySet().stream().map(entry -> new FacetValue(entry.getKey(), entry.getValue()))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }

    /// A plain filter over what the list shows; ranking, spelling and synonyms are the site's search.
    private static Predicate<AdopterCase> holdsAllWords(String question) {
        var words = Arrays.stream(Folded.of(question).text().split(" ")).filter(word -> !word.isEmpty()).toList();
        return words.isEmpty() ? entry -> true : entry -> {
            var text = Folded.of(entry.content().title() + " " + entry.content().text()).text();
            return words.stream().allMatch(text::contains);
        };
    }

    private static Comparator<AdopterCase> order(CaseFilter filter) {
        // a Chinese collator orders Latin names as usual, and Chinese ones by their sound
        var names = Collator.getInstance(Locale.CHINA);
        Comparator<AdopterCase> byName = Comparator.comparing((AdopterCase entry) -> entry.content().title(), names)
                .thenComparing(AdopterCase::slug);
        return filter.byDate() ? Comparator.comparing(AdopterCase::changedAt).reversed().thenComparing(byName) : byName;
    }
}
