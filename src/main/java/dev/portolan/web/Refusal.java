package dev.portolan.web;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// A request that is not granted, for a reason that the visitor is told: on an error page, or as problem details under
/// `/api`. Features extend it, as {@link NotFound} does.
public abstract class Refusal extends RuntimeException {
    private final HttpStatus status;
    private final transient MessageSourceResolvable reason;

    /// @param message
    ///            key of what the visitor reads, with its arguments
    protected Refusal(HttpStatus status, String message, Object... arguments) {
        super(status.value() + " " + message + " " + List.of(arguments));
        this.status = status;
        this.reason = new DefaultMessageSourceResolvable(new String[]{message}, arguments);
    }

    final HttpStatus status() {
        return status;
    }

    final MessageSourceResolvable reason() {
        return reason;
    }

    /// Further headers of the answer, such as `Retry-After`.
    protected HttpHeaders headers() {
        return HttpHeaders.EMPTY;
    }

    /// Every part of the request that is wrong.
    protected List<WrongField> wrongFields() {
        return List.of();
    }
}
