package dev.portolan.registry;

import dev.portolan.web.Refusal;
import java.time.Duration;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;

/// One client sends more than is stored.
class TooManySubmissions extends Refusal {
    private final Duration retryAfter;

    TooManySubmissions(Duration retryAfter) {
        super(HttpStatus.TOO_MANY_REQUESTS, "error.429.text");
        this.retryAfter = retryAfter;
    }

    @Override
    protected HttpHeaders headers() {
        var headers = new HttpHeaders();
        headers.set(HttpHeaders.RETRY_AFTER, String.valueOf(retryAfter.toSeconds()));
        return headers;
    }
}
