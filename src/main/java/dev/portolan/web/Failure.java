package dev.portolan.web;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;

/// What an error answer says, whatever its form.
record Failure(HttpStatusCode status, HttpHeaders headers, MessageSourceResolvable reason,
        List<WrongField> wrongFields) {
    static Failure of(HttpStatusCode status) {
        return of(status, HttpHeaders.EMPTY);
    }

    static Failure of(HttpStatusCode status, HttpHeaders headers) {
        return new Failure(status, headers, message(status, "text"), List.of());
    }

    static Failure of(Refusal refusal) {
        return new Failure(refusal.status(), refusal.headers(), refusal.reason(), refusal.wrongFields());
    }

    static Failure of(KnownFailure known) {
        var headers = new HttpHeaders();
        if (known.retryAfter() != null)
            headers.set(HttpHeaders.RETRY_AFTER, Long.toString(known.retryAfter().toSeconds()));
        return new Failure(known.status(), headers,
                new DefaultMessageSourceResolvable(new String[]{known.message()}, new Object[0]), List.of());
    }

    static Failure invalid(List<WrongField> wrongFields) {
        return of(new InvalidRequest(HttpStatus.BAD_REQUEST, wrongFields));
    }

    MessageSourceResolvable title() {
        return message(status, "title");
    }

    /// The status' own message, else that of its class: `error.418.title`, then `error.400.title`.
    private static MessageSourceResolvable message(HttpStatusCode status, String part) {
        int ofClass = status.is4xxClientError() ? 400 : 500;
        return new DefaultMessageSourceResolvable(
                new String[]{"error." + status.value() + "." + part, "error." + ofClass + "." + part});
    }
}
