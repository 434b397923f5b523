package dev.portolan.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What else is known of an adopter; null where nothing is.
///
/// @param otherNames
///            by which people know it, too: former ones, short ones, those of another language
/// @param site
///            the adopter's own address on the web
/// @param infrastructure
///            where it runs: AWS, bare metal
record Profile(List<String> otherNames, @Nullable String site, @Nullable String industry, @Nullable String region,
        @Nullable String since, @Nullable String scale, @Nullable String infrastructure) {
    static final Profile UNKNOWN = new Profile(List.of(), null, null, null, null, null, null);

    Profile {
        otherNames = List.copyOf(otherNames);
    }
}
