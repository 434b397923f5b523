package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.web.SeeOther;
import dev.portolan.web.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The form for a new case, or for a change to a listed one.
@Controller
class SubmissionController {
    private final Submissions submissions;
    private final Cases cases;
    private final FieldMessages messages;

    SubmissionController(Submissions submissions, Cases cases, FieldMessages messages) {
        this.submissions = submissions;
        this.cases = cases;
        this.messages = messages;
    }

    @GetMapping("/cases/new")
    String form(@RequestParam(required = false) @Nullable String change, Locale locale, Model model) {
        return form(base(change), List.of(), Token.newSalt(), locale, model);
    }

    @PostMapping("/submissions")
    String submit(@RequestParam(required = false) @Nullable String change,
            @RequestParam(defaultValue = "") String once, HttpServletRequest request, HttpServletResponse response,
            Locale locale, Model model) {
        var sent = SentDraft.form(request::getParameter, base(change));
        try {
            var outcome = submissions.submit(sent, request.getRemoteAddr(), named(once, sent.draft()));
            return switch (outcome) {
                case Outcome.Stored(var receipt) -> SeeOther.at(request, receipt.statusUrl());
                case Outcome.Refused(var errors) -> again(HttpStatus.UNPROCESSABLE_CONTENT, sent, errors, response,
                        locale, model);
                case Outcome.TooMany(var wait) -> later(HttpStatus.TOO_MANY_REQUESTS, wait.toSeconds(), sent, once,
                        response, locale, model);
            };
        } catch (CouldNotBeStored failure) {
            return later(HttpStatus.SERVICE_UNAVAILABLE, RegistryConfiguration.RETRY_STORING_AFTER.toSeconds(), sent,
                    once,
                    response, locale, model);
        }
    }

    /// A form that is sent twice by an impatient click is one submission.
    private static Retries.@Nullable Request named(String once, Draft draft) {
        return once.isBlank() ? null : new Retries.Request("form:" + once, draft.toString());
    }

    private String again(HttpStatus status, SentDraft sent, List<WrongField> errors, HttpServletResponse response,
            Locale locale, Model model) {
        response.setStatus(status.value());
        return form(sent.draft(), errors, Token.newSalt(), locale, model);
    }

    private String later(HttpStatus status, long seconds, SentDraft sent, String once, HttpServletResponse response,
            Locale locale, Model model) {
        response.setStatus(status.value());
        response.setHeader(HttpHeaders.RETRY_AFTER, String.valueOf(seconds));
        model.addAttribute("notice", "registry.notice." + status.value());
        return form(sent.draft(), List.of(), once, locale, model);
    }

    private String form(Draft draft, List<WrongField> errors, String once, Locale locale, Model model) {
        messages.show(draft, errors, locale, model);
        model.addAttribute("once", once);
        Optional.ofNullable(draft.change()).flatMap(cases::bySlug)
                .ifPresent(entry -> model.addAttribute("changed", entry));
        return "registry/submit";
    }

    private Draft base(@Nullable String change) {
        return Optional.ofNullable(change).filter(slug -> !slug.isEmpty())
                .map(cases::listed)
                .map(entry -> Draft.of(entry.content(), entry.slug())).orElse(Draft.EMPTY);
    }
}
