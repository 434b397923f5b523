package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.util.DisconnectedClientHelper;

/// Answers what goes wrong in controllers, unless they answer it themselves.
@ControllerAdvice
@Order(Ordered.LOWEST_PRECEDENCE)
class FailureAdvice {
    private final Failures failures;
    private final FailureAnswer answer;

    FailureAdvice(Failures failures, FailureAnswer answer) {
        this.failures = failures;
        this.answer = answer;
    }

    @ExceptionHandler
    Object answer(Exception exception, HttpServletRequest request, HttpServletResponse response) throws Exception {
        if (isNotOurs(exception))
            throw exception;
        return answer.to(failures.of(exception), request.getRequestURI(), request, response);
    }

    /// The filter chain answers for access; nobody is left to hear of a closed connection.
    private static boolean isNotOurs(Exception exception) {
        return exception instanceof AccessDeniedException || exception instanceof AuthenticationException
                || DisconnectedClientHelper.isClientDisconnectedException(exception);
    }
}
