package dev.portolan.registry;

import dev.portolan.web.Refusal;
import org.springframework.http.HttpStatus;

/// A case was here, and was withdrawn for a reason.
class WithdrawnCase extends Refusal {
    WithdrawnCase(Standing.Withdrawal withdrawal) {
        super(HttpStatus.GONE, "registry.gone", EventView.day(withdrawal.at()), withdrawal.reason());
    }
}
