package dev.portolan.registry;

import java.time.Instant;

/// That somebody imported a file, or took it back.
///
/// @param actor
///            a moderator's name; empty for the command line
/// @param action
///            `imported` or `taken-back`
record ImportEvent(Instant at, String actor, String file, String action, ImportPlan.Counts counts) {
    public String shownAt() {
        return EventView.shown(at);
    }
}
