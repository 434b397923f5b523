package dev.portolan.glossary;

import dev.portolan.web.NotFound;

class NoSuchMiss extends NotFound {
    NoSuchMiss(String query) {
        super("misses.missing", query);
    }
}
