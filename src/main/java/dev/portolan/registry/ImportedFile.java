package dev.portolan.registry;

import java.time.Instant;

/// A file whose entries were imported.
///
/// @param actor
///            a moderator's name; empty for the command line
record ImportedFile(String name, Instant at, String actor, int entries) {
    public String shownAt() {
        return EventView.shown(at);
    }
}
