package dev.portolan.registry;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;

/// Whose slug is whose: given once, kept for good, never given to another. One thread at a time.
final class Slugs {
    /// Keys by identity.
    private final Map<String, String> known;
    /// Keys by every address that was ever given, the keys themselves aside.
    private final Map<String, String> given = new HashMap<>();
    private final Map<String, String> current = new HashMap<>();
    private final Set<String> used;
    private final Map<String, String> fresh = new HashMap<>();

    /// An address that a case got when it was renamed.
    record Renaming(String address, String key) {}

    /// @param known
    ///            keys by identity, as stored
    /// @param renamings
    ///            the latest one last
    Slugs(Map<String, String> known, List<Renaming> renamings) {
        this.known = new HashMap<>(known);
        this.used = new HashSet<>(known.values());
        renamings.forEach(this::rename);
    }

    /// The key of whatever has one of these identities, else what `kin` names; a new one that reads like `title` when
    /// none is known.
    String of(List<String> identities, Supplier<Optional<String>> kin, String title) {
        var key = known(identities).or(kin).orElseGet(() -> Slug.of(title, used::contains));
        bind(identities, key);
        return key;
    }

    Optional<String> known(List<String> identities) {
        return identities.stream().map(known::get).filter(Objects::nonNull).findFirst();
    }

    /// Keys by identity.
    Map<String, String> known() {
        return Collections.unmodifiableMap(known);
    }

    /// From now on these identities lead to this key, too.
    void bind(List<String> identities, String key) {
        used.add(key);
        for (String identity : identities)
            if (known.putIfAbsent(identity, key) == null)
                fresh.put(identity, key);
    }

    /// Where the case is found now.
    String current(String key) {
        return current.getOrDefault(key, key);
    }

    /// Keys by the addresses that cases got later.
    Map<String, String> renamed() {
        return Map.copyOf(given);
    }

    /// Where the case is to be found once it has this title: one that it has or had, when that reads like it. Nobody
    /// else gets it from now on.
    String addressFor(String key, String title) {
        var now = current(key);
        if (Slug.readsLike(now, title))
            return now;
        var earlier = used.stream()
                .filter(address -> given.getOrDefault(address, address).equals(key) && Slug.readsLike(address, title))
                .findFirst();
        var address = earlier.orElseGet(() -> Slug.of(title, used::contains));
        used.add(address);
        return address;
    }

    void rename(Renaming renaming) {
        used.add(renaming.address());
        given.put(renaming.address(), renaming.key());
        current.put(renaming.key(), renaming.address());
    }

    /// What was given and is not stored yet.
    Map<String, String> fresh() {
        return Map.copyOf(fresh);
    }

    void stored(Map<String, String> given) {
        fresh.keySet().removeAll(given.keySet());
    }
}
