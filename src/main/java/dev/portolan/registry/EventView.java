package dev.portolan.registry;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/// A step of a submission's history as pages show it.
///
/// @param at
///            for machines
/// @param shown
///            for readers, in UTC
record EventView(String at, String shown, String actor, String action, String message) {
    private static final DateTimeFormatter MINUTES = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    static EventView of(Submission.Event event) {
        return new EventView(event.at().toString(), shown(event.at()), event.actor(), event.action(), event.message());
    }

    /// In UTC, too.
    static String day(Instant at) {
        return LocalDate.ofInstant(at, ZoneOffset.UTC).toString();
    }

    static String shown(Instant at) {
        return MINUTES.format(at);
    }

    /// Message key.
    public String code() {
        return "registry.action." + action;
    }
}
