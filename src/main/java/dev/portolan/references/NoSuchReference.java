package dev.portolan.references;

import dev.portolan.web.NotFound;

class NoSuchReference extends NotFound {
    NoSuchReference(String id) {
        super("references.missing", id);
    }
}
