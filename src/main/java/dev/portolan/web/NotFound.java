package dev.portolan.web;

import org.springframework.http.HttpStatus;

/// Something that a visitor asked for by address does not exist (any more).
public abstract class NotFound extends Refusal {
    protected NotFound(String message, Object... arguments) {
        super(HttpStatus.NOT_FOUND, message, arguments);
    }
}
