package dev.portolan.registry;

import dev.portolan.web.Refusal;
import org.springframework.http.HttpStatus;

/// A submission is no longer what somebody wanted to change.
class Conflict extends Refusal {
    private Conflict(String message) {
        super(HttpStatus.CONFLICT, message);
    }

    static Conflict stale() {
        return new Conflict("registry.conflict.stale");
    }

    static Conflict decided() {
        return new Conflict("registry.conflict.decided");
    }
}
