package dev.portolan.web;

import java.util.List;
import org.apache.tomcat.util.http.InvalidParameterException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;

/// Understands exceptions: what a visitor may know of them. Those that nobody expected go to the log.
class Failures {
    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final List<KnownFailure> known;

    Failures(List<KnownFailure> known) {
        this.known = List.copyOf(known);
    }

    Failure of(Exception exception) {
        return switch (exception) {
            case Refusal refusal -> Failure.of(refusal);
            case MethodArgumentTypeMismatchException mismatch -> wrong(mismatch.getName(), "invalid.value");
            case MissingServletRequestParameterException missing ->
                wrong(missing.getParameterName(), "invalid.missing");
            case BindException binding -> Failure.invalid(wrongFields(binding));
            case HttpMessageNotReadableException _ -> Failure.of(HttpStatus.BAD_REQUEST);
            case InvalidParameterException unreadable -> Failure.of(HttpStatusCode.valueOf(unreadable.getErrorCode()));
            case ErrorResponse response -> Failure.of(response.getStatusCode(), response.getHeaders());
            default -> known.stream().filter(failure -> failure.type().isInstance(exception)).findFirst()
                    .map(Failure::of).orElseGet(() -> unexpected(exception));
        };
    }

    private static Failure wrong(String parameter, String message) {
        return Failure.invalid(List.of(WrongField.of(parameter, message)));
    }

    private static List<WrongField> wrongFields(BindException binding) {
        return binding.getFieldErrors().stream().map(Failures::wrongField).toList();
    }

    private static WrongField wrongField(FieldError error) {
        return error.isBindingFailure()
                ? WrongField.of(error.getField(), "invalid.value")
                : new WrongField(error.getField(), error);
    }

    private static Failure unexpected(Exception exception) {
        LOG.error("A request failed: {}", exception.toString(), exception);
        return Failure.of(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
