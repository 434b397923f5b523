package dev.portolan.registry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Whether a case still holds, as moderators say.
///
/// @param confirmedAt
///            when somebody last looked and found it true; null: nobody has
/// @param withdrawal
///            null while it is listed
record Standing(@Nullable Instant confirmedAt, @Nullable Withdrawal withdrawal) {
    static final Standing UNCHECKED = new Standing(null, null);

    /// @param reason
    ///            shown to whoever follows the case's address
    record Withdrawal(Instant at, String reason) {}

    Standing confirmed(Instant now) {
        return new Standing(now, withdrawal);
    }

    Standing withdrawn(Instant now, String reason) {
        return new Standing(confirmedAt, new Withdrawal(now, reason));
    }

    Standing listedAgain() {
        return new Standing(confirmedAt, null);
    }

    public boolean isWithdrawn() {
        return withdrawal != null;
    }

    public @Nullable String confirmedOn() {
        return confirmedAt == null ? null : EventView.day(confirmedAt);
    }

    public @Nullable String withdrawnOn() {
        return withdrawal == null ? null : EventView.day(withdrawal.at());
    }
}
