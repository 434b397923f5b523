package dev.portolan.references;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All references at one moment.
final class Catalogue {
    static final Catalogue EMPTY = new Catalogue(Map.of());

    private static final Pattern SPACES = Pattern.compile("\\s+");

    private final Map<String, Reference> byId;
    private final Map<String, List<Reference>> byTitle;
    private final Filters filters;

    private Catalogue(Map<String, Reference> byId) {
        this.byId = byId;
        this.byTitle = byId.values().stream().collect(groupingBy(reference -> folded(reference.title())));
        this.filters = Filters.of(byId.values());
    }

    /// @param listings
    ///            in the order of files and lines
    static Catalogue of(Stream<Listing> listings) {
        var together = listings.collect(groupingBy(Listing::id, LinkedHashMap::new, Collectors.toList()));
        return new Catalogue(together.values().stream().map(Reference::of)
                .collect(toMap(Reference::id, reference -> reference, (one, other) -> one, LinkedHashMap::new)));
    }

    Set<String> ids() {
        return byId.keySet();
    }

    Optional<Reference> withId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    Filters filters() {
        return filters;
    }

    /// The same title on other sites: most likely the same text, but nobody has said so.
    List<Reference> alsoAt(Reference reference) {
        return byTitle.getOrDefault(folded(reference.title()), List.of()).stream()
                .filter(other -> !other.site().equals(reference.site())).toList();
    }

    /// The ids of the references that are new, different or gone since then.
    Set<String> changedSince(Catalogue before) {
        return Stream.concat(byId.keySet().stream(), before.byId.keySet().stream())
                .filter(id -> !Objects.equals(byId.get(id), before.byId.get(id)))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String folded(String title) {
        var plain = Normalizer.normalize(title, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SPACES.matcher(plain).replaceAll(" ").strip();
    }
}
