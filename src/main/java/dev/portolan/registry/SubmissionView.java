package dev.portolan.registry;

import org.jspecify.annotations.Nullable;

/// A submission as moderators see it beside its entry.
///
/// @param contact
///            null when there is none
/// @param consentedAt
///            null when nobody confirmed that the company may be named
record SubmissionView(String id, String receivedAt, @Nullable String contact, @Nullable String consentedAt) {
    static SubmissionView of(Submission submission) {
        var consentedAt = submission.submitter().consentedAt();
        return new SubmissionView(submission.id(), EventView.shown(submission.receivedAt()),
                submission.submitter().contact(), consentedAt == null ? null : EventView.shown(consentedAt));
    }
}
