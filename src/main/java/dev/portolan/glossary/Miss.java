package dev.portolan.glossary;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// A search that found no good answer.
///
/// @param query
///            folded: however it was written
/// @param times
///            how often it was asked
/// @param answer
///            what it found the last time
record Miss(String query, long times, LocalDate firstDay, LocalDate lastDay, Answer answer, State state) {
    enum Answer {
        /// Nothing at all.
        NONE,
        /// What meets most of its words.
        MOST;

        public String label() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /// What moderators have made of it.
    enum State {
        OPEN, NEEDS_NOTE, DONE;

        public String label() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }

        static Optional<State> labelled(String label) {
            return Arrays.stream(values()).filter(state -> state.label().equals(label)).findFirst();
        }
    }
}
