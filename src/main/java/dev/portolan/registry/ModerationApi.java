package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portolan.registry.Moderation.Verdict;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.WrongField;
import java.security.Principal;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

@RestController
@RequestMapping("/api/v1/moderation/submissions")
class ModerationApi {
    private static final int MOST_ON_A_PAGE = 200;

    private final Moderation moderation;
    private final Hints hints;
    private final MessageSource messages;

    ModerationApi(Moderation moderation, Hints hints, MessageSource messages) {
        this.moderation = moderation;
        this.hints = hints;
        this.messages = messages;
    }

    record QueueJson(long total, int page, int size, List<ItemJson> items) {}

    record ItemJson(String id, int version, String status, String kind, String receivedAt,
            @JsonProperty("case") CaseJson entry,
            List<HintJson> hints) {}

    record HintJson(String type, String message, @Nullable String url) {}

    record VerdictJson(@Nullable Integer version, @Nullable String reason) {}

    @GetMapping
    QueueJson queue(@RequestParam(required = false) @Nullable List<String> status,
            @RequestParam(defaultValue = "1") int page, @RequestParam(defaultValue = "20") int size, Locale locale) {
        var found = moderation.queue(statuses(status), Math.max(1, page), Math.clamp(size, 1, MOST_ON_A_PAGE));
        return new QueueJson(found.total(), found.number(), found.size(), items(found.items(), locale));
    }

    @PostMapping("/{id}/{verdict}")
    ItemJson decide(@PathVariable String id, @PathVariable String verdict, @RequestBody VerdictJson said,
            Principal moderator, Locale locale) {
        if (said.version() == null)
            throw unprocessable(List.of(WrongField.of("version", "registry.error.required")));
        var errors = moderation.decide(id, said.version(), verdict(verdict),
                Objects.requireNonNullElse(said.reason(), ""), moderator.getName());
        if (!errors.isEmpty())
            throw unprocessable(errors);
        return items(List.of(moderation.byId(id)), locale).getFirst();
    }

    private static InvalidRequest unprocessable(List<WrongField> errors) {
        return new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, errors);
    }

    private static Set<SubmissionStatus> statuses(@Nullable List<String> labels) {
        if (labels == null || labels.isEmpty())
            return EnumSet.allOf(SubmissionStatus.class);
        var statuses = EnumSet.noneOf(SubmissionStatus.class);
        for (String label : labels)
            statuses.add(SubmissionStatus.labelled(label).orElseThrow(() -> new InvalidRequest(HttpStatus.BAD_REQUEST,
                    List.of(WrongField.of("status", "invalid.value")))));
        return statuses;
    }

    private static Verdict verdict(String label) {
        return Arrays.stream(Verdict.values()).filter(verdict -> verdict.label().equals(label)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private List<ItemJson> items(List<Submission> submissions, Locale locale) {
        var found = hints.of(submissions);
        return IntStream.range(0, submissions.size())
                .mapToObj(place -> item(submissions.get(place), found.get(place), locale)).toList();
    }

    private ItemJson item(Submission submission, List<Hint> found, Locale locale) {
        return new ItemJson(submission.id(), submission.version(), submission.status().label(),
                submission.kind().label(), submission.receivedAt().toString(), CaseJson.of(submission),
                found.stream().map(hint -> new HintJson(hint.type().label(),
                        messages.getMessage(hint.code(), new Object[]{hint.subject()}, locale), hint.url())).toList());
    }
}
