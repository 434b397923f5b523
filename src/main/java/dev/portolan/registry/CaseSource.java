package dev.portolan.registry;

import org.jspecify.annotations.Nullable;

/// A piece of evidence: where somebody can read that it is so.
///
/// @param title
///            may be empty
/// @param url
///            http or https; null when a file names the source without an address
record CaseSource(String title, @Nullable String url) {
    /// What a reader clicks on.
    public String label() {
        return title.isEmpty() && url != null ? url : title;
    }
}
