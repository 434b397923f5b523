package dev.portolan.registry;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
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

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:19|20)\\d\\d(?!\\d)");

    Profile {
        otherNames = List.copyOf(otherNames);
    }

    /// All that is worth searching.
    Stream<String> texts() {
        return Stream.concat(otherNames.stream(),
                Stream.of(industry, region, scale, infrastructure).filter(Objects::nonNull));
    }

    /// The first year that is named as the beginning.
    Optional<String> year() {
        return Optional.ofNullable(since).map(YEAR::matcher).filter(Matcher::find).map(Matcher::group);
    }
}
