package dev.portolan.security;

import jakarta.servlet.Filter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManager;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;
import org.springframework.security.web.csrf.CsrfFilter;
import org.springframework.security.web.firewall.HttpFirewall;
import org.springframework.security.web.firewall.RequestRejectedHandler;
import org.springframework.security.web.firewall.StrictHttpFirewall;
import org.springframework.security.web.header.HeaderWriter;
import org.springframework.security.web.util.matcher.RequestMatcher;

/// Who may do what. The API makes no session and sets no cookie; pages make one where there is a form or a login.
@Configuration
@ConditionalOnWebApplication
class SecurityConfiguration {
    private static final String MODERATOR = "MODERATOR";
    private static final List<String> FORWARDING = List.of("Forwarded", "X-Forwarded-For", "X-Forwarded-Host",
            "X-Real-IP", "Via");

    @Bean
    @Order(1)
    SecurityFilterChain apiSecurity(HttpSecurity http) {
        var refusals = new ApiRefusals();
        return http.securityMatcher("/api/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/api/v1/moderation/**").hasRole(MODERATOR)
                        .anyRequest().permitAll())
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                .csrf(csrf -> csrf.requireCsrfProtectionMatcher(byABrowser()))
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::answerHeaders)
                .build();
    }

    /// For collectors, which log in by HTTP Basic, and for the session of a moderator.
    @Bean
    @Order(2)
    SecurityFilterChain measurementSecurity(HttpSecurity http) {
        var refusals = new ApiRefusals();
        return http.securityMatcher("/actuator/**")
                .authorizeHttpRequests(requests -> requests
                        .requestMatchers("/actuator/health/**").permitAll()
                        .anyRequest().access(moderatorOrThisMachine()))
                .httpBasic(basic -> basic.authenticationEntryPoint(refusals))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(refusals)
                        .accessDeniedHandler(refusals))
                // nothing there can be changed
                .csrf(AbstractHttpConfigurer::disable)
                .sessionManagement(session -> session.sessionCreationPolicy(SessionCreationPolicy.NEVER))
                .requestCache(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::answerHeaders)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain pageSecurity(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/moderation/**").hasRole(MODERATOR)
                .anyRequest().permitAll())
                .csrf(csrf -> csrf.csrfTokenRepository(new FormTokens()))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(PageBehindLogin.entryPoint()))
                .formLogin(login -> login.loginPage("/login").successHandler(PageBehindLogin.successHandler()))
                .logout(logout -> logout.logoutSuccessUrl("/login?logout"))
                .requestCache(AbstractHttpConfigurer::disable)
                .headers(SecurityConfiguration::answerHeaders)
                .build();
    }

    /// Another site can make a browser send the session's cookie, and the credentials that the browser keeps; a program
    /// sends what it was told to.
    private static RequestMatcher byABrowser() {
        return request -> CsrfFilter.DEFAULT_CSRF_MATCHER.matches(request)
                && request.getRequestURI().startsWith("/api/v1/moderation/")
                && (isFromAnotherSite(request) || isBySession(request));
    }

    private static boolean isBySession(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) == null && request.isRequestedSessionIdValid();
    }

    /// As every browser says (Fetch Metadata).
    private static boolean isFromAnotherSite(HttpServletRequest request) {
        var site = request.getHeader("Sec-Fetch-Site");
        return site != null && !"same-origin".equals(site) && !"none".equals(site);
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

    private static void answerHeaders(HeadersConfigurer<HttpSecurity> headers) {
        headers.defaultsDisabled().addHeaderWriter(answerHeaders());
    }

    /// What a handler has set itself stays: a picture's stricter policy, a static file's lifetime.
    private static HeaderWriter answerHeaders() {
        return (request, response) -> {
            AnswerHeaders.ALL.forEach((name, value) -> {
                if (!response.containsHeader(name))
                    response.setHeader(name, value);
            });
            if (!response.containsHeader(HttpHeaders.CACHE_CONTROL))
                response.setHeader(HttpHeaders.CACHE_CONTROL, isPersonal(request) ? "no-store" : "no-cache");
        };
    }

    /// A page with somebody's session in it, or behind a secret address.
    private static boolean isPersonal(HttpServletRequest request) {
        return request.getSession(false) != null || request.getRequestURI().startsWith("/submissions/")
                || request.getHeader(HttpHeaders.AUTHORIZATION) != null;
    }

    /// First of all, for what is refused ahead of the security filters.
    @Bean
    FilterRegistrationBean<Filter> headersOfEveryAnswer() {
        var registration = new FilterRegistrationBean<Filter>((request, response, chain) -> {
            if (response instanceof HttpServletResponse answer)
                AnswerHeaders.ALL.forEach(answer::setHeader);
            chain.doFilter(request, response);
        });
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return registration;
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
            response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
            response.sendError(400);
        };
    }
}
