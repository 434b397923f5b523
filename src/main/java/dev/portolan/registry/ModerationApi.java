package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portolan.registry.Moderation.Verdict;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.SentJson;
import dev.portolan.web.Wanted;
import dev.portolan.web.WrongField;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.security.Principal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
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
    private static final int USUAL_SIZE = 20;

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
            List<HintJson> hints, @Nullable String contact, @Nullable String consentedAt) {}

    record HintJson(String type, String message, @Nullable String url) {}

    record VerdictJson(@Nullable Integer version, String reason) {
        static VerdictJson of(SentJson json) {
            return json.isObject(Set.of("version", "reason"))
                    ? new VerdictJson(json.number("version"), json.text("reason"))
                    : new VerdictJson(null, "");
        }
    }

    @Operation(summary = "Submissions, for moderators")
    @GetMapping
    QueueJson queue(@RequestParam(required = false) @Nullable List<String> status,
            @Parameter(schema = @Schema(type = "integer", minimum = "1")) @RequestParam(required = false) @Nullable String page,
            @Parameter(schema = @Schema(type = "integer", minimum = "1", maximum = "200")) @RequestParam(required = false) @Nullable String size,
            Locale locale) {
        var wrong = new ArrayList<WrongField>();
        var statuses = statuses(status, wrong);
        var wanted = Wanted.of(page, size, USUAL_SIZE, wrong);
        InvalidRequest.refuse(HttpStatus.BAD_REQUEST, wrong);
        var found = moderation.queue(statuses, wanted.page(), wanted.size());
        return new QueueJson(found.total(), found.number(), found.size(), items(found.items(), locale));
    }

    @Operation(summary = "Decide on the version that was looked at")
    @PostMapping("/{id}/{verdict}")
    ItemJson decide(@PathVariable String id,
            @Parameter(schema = @Schema(allowableValues = {"approve", "reject",
                    "request-changes"})) @PathVariable String verdict,
            @Parameter(schema = @Schema(implementation = VerdictJson.class)) @RequestBody String body,
            Principal moderator, Locale locale) {
        var meant = verdict(verdict);
        var json = SentJson.of(body);
        var said = VerdictJson.of(json);
        var errors = new ArrayList<>(json.errors());
        errors.addAll(meant.wrongReason(said.reason()));
        if (said.version() == null || !errors.isEmpty())
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, errors);
        moderation.decide(id, said.version(), meant, said.reason(), moderator.getName());
        return items(List.of(moderation.byId(id)), locale).getFirst();
    }

    private static Set<SubmissionStatus> statuses(@Nullable List<String> labels, List<WrongField> wrong) {
        if (labels == null || labels.isEmpty())
            return EnumSet.allOf(SubmissionStatus.class);
        var statuses = EnumSet.noneOf(SubmissionStatus.class);
        for (String label : labels)
            SubmissionStatus.labelled(label).ifPresentOrElse(statuses::add,
                    () -> wrong.add(WrongField.of("status", "invalid.value")));
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
                submission.kind().label(), submission.receivedAt().toString(),
                CaseJson.of(submission, moderation.slug(submission)),
                found.stream().map(hint -> new HintJson(hint.type().label(),
                        messages.getMessage(hint.message(), locale), hint.url())).toList(),
                submission.submitter().contact(), consentedAt(submission));
    }

    private static @Nullable String consentedAt(Submission submission) {
        var at = submission.submitter().consentedAt();
        return at == null ? null : at.toString();
    }
}
