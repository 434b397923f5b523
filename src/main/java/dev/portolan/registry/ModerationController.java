package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.registry.Moderation.Verdict;
import dev.portolan.web.Address;
import dev.portolan.web.SeeOther;
import dev.portolan.web.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The moderators' queue, and the page on which they decide.
@Controller
@RequestMapping("/moderation")
class ModerationController {
    private static final int USUAL_SIZE = 20;

    private final Moderation moderation;
    private final Hints hints;
    private final Cases cases;
    private final FieldMessages messages;

    ModerationController(Moderation moderation, Hints hints, Cases cases, FieldMessages messages) {
        this.moderation = moderation;
        this.hints = hints;
        this.cases = cases;
        this.messages = messages;
    }

    record Row(Submission submission, List<Hint> hints, String receivedAt) {}

    @GetMapping
    String queue(@RequestParam(defaultValue = "open") String status, @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request, Model model) {
        var found = moderation.queue(statuses(status), Math.max(1, page), USUAL_SIZE);
        var hintsOfEach = hints.of(found.items());
        model.addAttribute("rows", java.util.stream.IntStream.range(0, found.items().size())
                .mapToObj(place -> row(found.items().get(place), hintsOfEach.get(place))).toList());
        model.addAttribute("page", found);
        model.addAttribute("address", Address.of(request));
        model.addAttribute("status", status);
        model.addAttribute("statuses", List.of("open", "received", "changes-requested", "approved", "rejected",
                "withdrawn"));
        return "registry/queue";
    }

    private static Row row(Submission submission, List<Hint> found) {
        return new Row(submission, found, EventView.shown(submission.receivedAt()));
    }

    /// What is still to be done, unless a status is named.
    private static Set<SubmissionStatus> statuses(String label) {
        return SubmissionStatus.labelled(label).<Set<SubmissionStatus>>map(EnumSet::of)
                .orElseGet(() -> EnumSet.of(SubmissionStatus.RECEIVED, SubmissionStatus.CHANGES_REQUESTED));
    }

    @GetMapping("/submissions/{id}")
    String show(@PathVariable String id, Locale locale, Model model) {
        var submission = moderation.byId(id);
        return show(submission, Draft.of(submission.content(), null), List.of(), locale, model);
    }

    @PostMapping("/submissions/{id}/{verdict:approve|reject|request-changes}")
    String decide(@PathVariable String id, @PathVariable String verdict, @RequestParam int version,
            @RequestParam(defaultValue = "") String reason, Principal moderator, HttpServletRequest request,
            HttpServletResponse response,
            Locale locale, Model model) {
        var meant = Verdict.valueOf(verdict.toUpperCase(Locale.ROOT).replace('-', '_'));
        model.addAttribute("reason", reason);
        return answer(id, null, () -> moderation.decide(id, version, meant, reason, moderator.getName()), request,
                response,
                locale, model);
    }

    @PostMapping("/submissions/{id}/edit")
    String edit(@PathVariable String id, @RequestParam int version, Principal moderator, HttpServletRequest request,
            HttpServletResponse response, Locale locale, Model model) {
        var sent = SentDraft.form(request::getParameter, Draft.of(moderation.byId(id).content(), null));
        return answer(id, sent.draft(), () -> moderation.edit(id, version, sent, moderator.getName()), request,
                response,
                locale, model);
    }

    /// Leads back to the submission when it worked; else shows it as it is now, with what was typed.
    private String answer(String id, @Nullable Draft typed, Supplier<List<WrongField>> work,
            HttpServletRequest request, HttpServletResponse response, Locale locale, Model model) {
        List<WrongField> errors = List.of();
        try {
            errors = work.get();
            if (errors.isEmpty())
                return SeeOther.at(request, "/moderation/submissions/" + id);
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        } catch (Conflict conflict) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("notice", "registry.notice.409");
        } catch (CouldNotBeStored failure) {
            response.setStatus(HttpStatus.SERVICE_UNAVAILABLE.value());
            model.addAttribute("notice", "registry.notice.503");
        }
        var submission = moderation.byId(id);
        return show(submission, typed == null ? Draft.of(submission.content(), null) : typed, errors, locale, model);
    }

    private String show(Submission submission, Draft draft, List<WrongField> errors, Locale locale, Model model) {
        messages.show(draft, errors, locale, model);
        model.addAttribute("submission", submission);
        model.addAttribute("submitter", SubmissionView.of(submission));
        model.addAttribute("hints", hints.of(List.of(submission)).getFirst());
        model.addAttribute("listed", submission.key() == null ? null : cases.byKey(submission.key()).orElse(null));
        model.addAttribute("history", moderation.history(submission.id()).stream().map(EventView::of).toList());
        return "registry/moderate";
    }
}
