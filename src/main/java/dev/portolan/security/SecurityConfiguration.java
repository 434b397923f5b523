package dev.portolan.security;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;

@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {
    static final String MODERATOR = "MODERATOR";
    private static final List<String> FORWARDING = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP", "Via");

    @Bean
    SecurityFilterChain pages(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/actuator/health/**").permitAll()
                .requestMatchers("/actuator/**").access(moderatorOrThisMachine())
                .anyRequest().permitAll())
                .headers(headers -> headers.defaultsDisabled().addHeaderWriter(answerHeaders()))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .build();
    }

    /// Measurements are for moderators, and for a collector on the same machine: a proxy on it says for whom it asks.
    private static AuthorizationManager<RequestAuthorizationContext> moderatorOrThisMachine() {
        AuthorizationManager<RequestAuthorizationContext> thisMachine = (_, context) -> new AuthorizationDecision(
                isFromThisMachine(context.getRequest()));
        return AuthorizationManagers.anyOf(thisMachine, AuthorityAuthorizationManager.hasRole(MODERATOR));
    }

    private static boolean isFromThisMachine(HttpServletRequest request) {
        try {
            return InetAddress.getByName(request.getRemoteAddr()).isLoopbackAddress()
                    && FORWARDING.stream().allMatch(name -> request.getHeader(name) == null);
        } catch (UnknownHostException e) {
            return false;
        }
    }

    /// What a handler has set itself stays: a picture's stricter policy, a static file's lifetime.
    private static HeaderWriter answerHeaders() {
        return (request, response) -> {
            AnswerHeaders.ALL.forEach((name, value) -> {
                if (!response.containsHeader(name))
                    response.setHeader(name, value);
            });
            if (!response.containsHeader("Cache-Control"))
                response.setHeader("Cache-Control", request.getUserPrincipal() == null ? "no-cache" : "no-store");
        };
    }

    /// Notes may have a percent sign in their name; paths are looked up in a catalogue, never opened as written.
    @Bean
    HttpFirewall firewall() {
        var firewall = new StrictHttpFirewall();
        firewall.setAllowUrlEncodedPercent(true);
        return firewall;
    }

    @Bean
    RequestRejectedHandler rejected() {
        return (_, response, _) -> {
            AnswerHeaders.ALL.forEach(response::setHeader);
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(400);
        };
    }
}
