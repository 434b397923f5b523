package dev.portolan.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;

/// Answers what was refused ahead of the controllers, by a filter or the container. Asked for by a visitor, it is an
/// address like any other that does not exist.
@Controller
class ErrorDispatch implements ErrorController {
    private final FailureAnswer answer;

    ErrorDispatch(FailureAnswer answer) {
        this.answer = answer;
    }

    @RequestMapping("/error")
    Object answer(HttpServletRequest request, HttpServletResponse response) {
        var path = request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String asked
                ? asked
                : request.getRequestURI();
        return answer.to(Failure.of(status(request)), path, request, response);
    }

    private static HttpStatusCode status(HttpServletRequest request) {
        return request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatusCode.valueOf(code)
                : HttpStatus.NOT_FOUND;
    }
}
