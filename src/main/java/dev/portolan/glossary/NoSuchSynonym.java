package dev.portolan.glossary;

import dev.portolan.web.NotFound;

class NoSuchSynonym extends NotFound {
    NoSuchSynonym(String id) {
        super("synonyms.missing", id);
    }
}
