package dev.portolan.registry;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// How far a submission has come.
enum SubmissionStatus {
    RECEIVED, CHANGES_REQUESTED, APPROVED, REJECTED, WITHDRAWN;

    /// As it stands in answers and in the database: `changes-requested`.
    public String label() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<SubmissionStatus> labelled(String label) {
        return Arrays.stream(values()).filter(status -> status.label().equals(label)).findFirst();
    }

    /// Still to be decided on.
    public boolean isOpen() {
        return this == RECEIVED || this == CHANGES_REQUESTED;
    }
}
