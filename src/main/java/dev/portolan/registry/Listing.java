package dev.portolan.registry;

import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;

/// What is listed at a moment, and what was withdrawn from it: by key. Immutable.
///
/// @param renamed
///            keys by the addresses that cases got later
record Listing(SortedMap<String, AdopterCase> listed, SortedMap<String, AdopterCase> withdrawn,
        Map<String, String> renamed, Roster roster) {
    Optional<AdopterCase> bySlug(String slug) {
        return Optional.ofNullable(listed.get(renamed.getOrDefault(slug, slug)));
    }

    Optional<AdopterCase> withdrawnBySlug(String slug) {
        return Optional.ofNullable(withdrawn.get(renamed.getOrDefault(slug, slug)));
    }
}
