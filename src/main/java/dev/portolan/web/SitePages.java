package dev.portolan.web;

import java.time.Instant;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The pages of a feature that others should find: the sitemap names them. Registered as a bean.
public interface SitePages {
    Stream<SitePage> pages();

    /// @param path
    ///            path-absolute, percent-encoded
    /// @param changed
    ///            null when nobody knows
    record SitePage(String path, @Nullable Instant changed) {
        public static SitePage of(String path) {
            return new SitePage(path, null);
        }
    }
}
