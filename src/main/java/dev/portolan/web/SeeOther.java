package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/// What was sent is done: the browser is to look at it elsewhere, and does not send it again when the page is reloaded.
public final class SeeOther {
    private SeeOther() {}

    /// The name of the view that a controller answers with (303).
    public static String at(HttpServletRequest request, String address) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.SEE_OTHER);
        return "redirect:" + address;
    }
}
