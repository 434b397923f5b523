package dev.portolan.security;

import dev.portolan.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.authentication.AuthenticationSuccessHandler;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.authentication.SimpleUrlAuthenticationSuccessHandler;

/// The moderators' page that somebody asked for before the login, handed through its form: a session for it would let
/// strangers make any number of them.
final class PageBehindLogin {
    private static final String PARAMETER = "to";
    private static final String START = "/moderation";

    private PageBehindLogin() {}

    static AuthenticationEntryPoint entryPoint() {
        return new LoginUrlAuthenticationEntryPoint("/login") {
            @Override
            protected String determineUrlToUseForThisRequest(HttpServletRequest request, HttpServletResponse response,
                    AuthenticationException refusal) {
                return Address.of("/login").with(PARAMETER, request.getRequestURI()).toString();
            }
        };
    }

    static AuthenticationSuccessHandler successHandler() {
        return new SimpleUrlAuthenticationSuccessHandler(START) {
            @Override
            protected String determineTargetUrl(HttpServletRequest request, HttpServletResponse response) {
                var wanted = request.getParameter(PARAMETER);
                return wanted != null && wanted.matches(START + "(/[\\w%./-]*)?") ? wanted : START;
            }
        };
    }
}
