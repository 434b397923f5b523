package dev.portolan.web;

import java.util.Optional;

/// Something that visitors of every page should know for now. Registered as a bean by who knows it.
public interface SiteNotice {
    /// Key of its message; empty while there is nothing to say.
    Optional<String> message();
}
