package dev.portolan.library;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What a note holds for.
///
/// @param kubernetes
///            the versions, such as `>=1.29`
/// @param reviewed
///            when someone last confirmed it
/// @param supersededBy
///            what to read instead, as a link in the note would be written
record Freshness(@Nullable String kubernetes, @Nullable LocalDate reviewed, @Nullable String supersededBy) {
    /// Null when nothing is known.
    static @Nullable Freshness of(@Nullable String kubernetes, @Nullable LocalDate reviewed,
            @Nullable String supersededBy) {
        boolean known = kubernetes != null || reviewed != null || supersededBy != null;
        return known ? new Freshness(kubernetes, reviewed, supersededBy) : null;
    }
}
