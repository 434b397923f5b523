package dev.portolan.registry;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/// Whose slug is whose: given once, kept for good. One thread at a time.
final class Slugs {
    private final Map<String, String> known;
    private final Set<String> used;
    private final Map<String, String> fresh = new HashMap<>();

    /// @param known
    ///            slugs by identity, as stored
    Slugs(Map<String, String> known) {
        this.known = new HashMap<>(known);
        this.used = new HashSet<>(known.values());
    }

    /// The slug of whatever has one of these identities; a new one that reads like `title` when none is known.
    String of(List<String> identities, String title) {
        var slug = identities.stream().map(known::get).filter(Objects::nonNull).findFirst()
                .orElseGet(() -> Slug.of(title, used::contains));
        bind(identities, slug);
        return slug;
    }

    /// From now on these identities lead to this slug, too.
    void bind(List<String> identities, String slug) {
        used.add(slug);
        for (String identity : identities)
            if (known.putIfAbsent(identity, slug) == null)
                fresh.put(identity, slug);
    }

    /// What was given and is not stored yet.
    Map<String, String> fresh() {
        return Map.copyOf(fresh);
    }

    void stored(Map<String, String> given) {
        fresh.keySet().removeAll(given.keySet());
    }
}
