package dev.portolan.registry;

import dev.portolan.web.NotFound;

/// Says no more, since a guessed token must not tell whether it was close.
class NoSuchSubmission extends NotFound {
    NoSuchSubmission() {
        super("registry.missing.submission");
    }
}
