package dev.portolan.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a submitter tells the moderators alone: it stands with the submission and nowhere else.
///
/// @param contact
///            how to reach the submitter; null when not given or forgotten
/// @param consentedAt
///            when the submitter confirmed that the company may be named; null when not
record Submitter(@Nullable String contact, @Nullable Instant consentedAt) {
    static final Submitter UNKNOWN = new Submitter(null, null);

    /// What is not said stays as it was.
    Submitter saying(Draft.Submitter said, Instant now) {
        return new Submitter(said.contact() == null ? contact : said.contact().isEmpty() ? null : said.contact(),
                consent(said.consent(), now));
    }

    private @Nullable Instant consent(@Nullable Boolean said, Instant now) {
        if (said == null)
            return consentedAt;
        if (!said)
            return null;
        return consentedAt == null ? now : consentedAt;
    }

    Submitter withoutContact() {
        return new Submitter(null, consentedAt);
    }
}
