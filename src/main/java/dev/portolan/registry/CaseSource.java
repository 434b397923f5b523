package dev.portolan.registry;

import dev.portolan.links.CanonicalUrl;
import org.jspecify.annotations.Nullable;

/// A piece of evidence: where somebody can read that it is so.
///
/// @param title
///            may be empty
/// @param url
///            http or https; null when a file names the source without an address
record CaseSource(String title, @Nullable String url) {
    /// The id of a reference to the same address, if there is one; null without an address.
    public @Nullable String referenceId() {
        return url == null ? null : CanonicalUrl.of(url).map(CanonicalUrl::id).orElse(null);
    }

    /// What a reader clicks on.
    public String label() {
        return title.isEmpty() && url != null ? url : title;
    }
}
