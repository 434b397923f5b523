package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.web.SeeOther;
import dev.portolan.web.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// What a submitter sees of a submission, and can still do. Who knows the address is the submitter.
@Controller
@RequestMapping("/submissions/{token}")
class TrackingController {
    private final Submissions submissions;
    private final FieldMessages messages;

    TrackingController(Submissions submissions, FieldMessages messages) {
        this.submissions = submissions;
        this.messages = messages;
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        SecretAddress.keep(response);
    }

    @GetMapping
    String status(@PathVariable String token, Locale locale, Model model) {
        var content = submissions.byToken(token).content();
        return show(token, Draft.of(content, null), List.of(), locale, model);
    }

    @PostMapping("/revise")
    String revise(@PathVariable String token, @RequestParam(defaultValue = "") String answer,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        var before = Draft.of(submissions.byToken(token).content(), null);
        var sent = SentDraft.form(request::getParameter, before);
        model.addAttribute("answer", answer);
        try {
            var errors = submissions.revise(token, sent, answer);
            if (errors.isEmpty())
                return SeeOther.at(request, "/submissions/" + token);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(token, sent.draft(), errors, locale, model);
        } catch (Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("notice", "registry.notice.409");
        } catch (CouldNotBeStored failure) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("notice", "registry.notice.503");
        }
        return show(token, sent.draft(), List.of(), locale, model);
    }

    @PostMapping("/withdraw")
    String withdraw(@PathVariable String token, HttpServletRequest request) {
        submissions.withdraw(token);
        return SeeOther.at(request, "/submissions/" + token);
    }

    private String show(String token, Draft draft, List<WrongField> errors, Locale locale, Model model) {
        var submission = submissions.byToken(token);
        messages.show(draft, errors, locale, model);
        model.addAttribute("token", token);
        model.addAttribute("submission", submission);
        model.addAttribute("listed",
                submission.status() == SubmissionStatus.APPROVED ? listed(submission) : null);
        model.addAttribute("history", submissions.history(submission).stream().map(EventView::of).toList());
        return "registry/tracking";
    }

    private @Nullable String listed(Submission submission) {
        var slug = submissions.slug(submission);
        return slug == null ? null : AdopterCase.url(slug);
    }
}
