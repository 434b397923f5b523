package dev.portolan.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ProblemDetail;
import org.springframework.http.ResponseEntity;
import org.springframework.web.servlet.ModelAndView;

/// Gives a failure its form: problem details where programs ask, whatever they accept; else a page.
class FailureAnswer {
    private static final Pattern OF_PROGRAMS = Pattern.compile("/(api|actuator)(/.*)?", Pattern.DOTALL);

    private final MessageSource messages;
    private final ObjectProvider<Signpost> signpost;

    FailureAnswer(MessageSource messages, ObjectProvider<Signpost> signpost) {
        this.messages = messages;
        this.signpost = signpost;
    }

    /// @param path
    ///            that was asked for, as written
    Object to(Failure failure, String path, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        var locale = Language.of(request).locale();
        if (OF_PROGRAMS.matcher(path).matches())
            return problem(failure, path, locale);
        failure.headers().forEach((name, values) -> values.forEach(value -> response.addHeader(name, value)));
        return page(failure, path, locale);
    }

    private ResponseEntity<ProblemDetail> problem(Failure failure, String path, Locale locale) {
        var problem = ProblemDetail.forStatusAndDetail(failure.status(), messages.getMessage(failure.reason(), locale));
        problem.setTitle(messages.getMessage(failure.title(), locale));
        problem.setInstance(instance(path));
        if (!failure.wrongFields().isEmpty())
            problem.setProperty("errors",
                    failure.wrongFields().stream().map(wrong -> described(wrong, locale)).toList());
        return ResponseEntity.status(failure.status()).headers(failure.headers())
                .contentType(MediaType.APPLICATION_PROBLEM_JSON).body(problem);
    }

    private static URI instance(String path) {
        try {
            return new URI(path);
        } catch (URISyntaxException malformed) {
            return URI.create("/api");
        }
    }

    private Map<String, String> described(WrongField wrong, Locale locale) {
        return Map.of("field", wrong.field(), "message", messages.getMessage(wrong.message(), locale));
    }

    private ModelAndView page(Failure failure, String path, Locale locale) {
        var page = new ModelAndView("web/error", failure.status());
        page.addObject("title", messages.getMessage(failure.title(), locale));
        page.addObject("reason", messages.getMessage(failure.reason(), locale));
        page.addObject("wrongFields",
                failure.wrongFields().stream().map(wrong -> messages.getMessage(wrong.message(), locale)).toList());
        page.addObject("places",
                failure.status().isSameCodeAs(HttpStatus.NOT_FOUND) ? places(path, locale) : List.of());
        return page;
    }

    private List<Signpost.Place> places(String path, Locale locale) {
        var names = names(path);
        return names.isEmpty()
                ? List.of()
                : signpost.stream().flatMap(post -> post.towards(names, locale.getLanguage()).stream()).toList();
    }

    /// What a path says in words: the letters and digits of its names, without a file's ending.
    private static List<String> names(String path) {
        try {
            return Arrays.stream(path.replaceFirst("\\.\\w{1,5}$", "").split("/"))
                    .map(name -> URLDecoder.decode(name, StandardCharsets.UTF_8))
                    .map(name -> name.replaceAll("[^\\p{L}\\p{N}]+", " ").strip())
                    .filter(Predicate.not(String::isEmpty)).toList();
        } catch (IllegalArgumentException malformed) {
            return List.of();
        }
    }
}
