package dev.portolan.registry;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A proposed case, or a proposed change to a listed one.
///
/// @param version
///            grows with each change; who decides says which one was looked at
/// @param key
///            of the case that it changes or became; null before that
/// @param removed
///            what nobody can see and was taken out of it
record Submission(String id, int version, Kind kind, SubmissionStatus status, Instant receivedAt,
        @Nullable String key, CaseContent content, Submitter submitter, List<String> removed) {
    Submission {
        removed = List.copyOf(removed);
    }

    enum Kind {
        NEW, CHANGE;

        public String label() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /// One step of its history.
    ///
    /// @param actor
    ///            a moderator's name, or empty for the submitter
    /// @param action
    ///            `received`, `revised`, `edited`, `withdrawn`, `approved`, `rejected`, `changes-requested`; of a listed
    ///            case `confirmed`, `withdrawn`, `restored`
    /// @param message
    ///            what was said with it; may be empty
    record Event(Instant at, String actor, String action, String message) {
        Event withoutMessage() {
            return new Event(at, actor, action, "");
        }
    }
}
