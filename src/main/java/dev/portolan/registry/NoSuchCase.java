package dev.portolan.registry;

import dev.portolan.web.NotFound;

class NoSuchCase extends NotFound {
    NoSuchCase(String slug) {
        super("registry.missing.case", slug);
    }
}
