package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonProperty;
import dev.portolan.web.InvalidRequest;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/submissions")
class SubmissionApi {
    private static final String ADDRESS = "/api/v1/submissions/";

    private final Submissions submissions;

    SubmissionApi(Submissions submissions) {
        this.submissions = submissions;
    }

    @ModelAttribute
    void keepSecret(HttpServletResponse response) {
        SecretAddress.keep(response);
    }

    record ReceiptJson(String id, String token, String statusUrl) {}

    record StatusJson(String status, @JsonProperty("case") CaseJson entry, List<MessageJson> messages) {}

    record MessageJson(String at, String from, String action, String message) {}

    @Operation(summary = "Propose a case, or a change to a listed one")
    @ApiResponse(responseCode = "201", description = "stored; the token is the only key to it", useReturnTypeSchema = true)
    @PostMapping(consumes = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<ReceiptJson> submit(
            @Parameter(schema = @Schema(implementation = Draft.class)) @RequestBody String body,
            @RequestHeader(name = "Idempotency-Key", required = false) @Nullable String key,
            HttpServletRequest request) {
        var named = Optional.ofNullable(key).filter(text -> !text.isBlank())
                .map(text -> new Retries.Request(text, body)).orElse(null);
        var outcome = submissions.submit(SentDraft.json(body, Draft.EMPTY), request.getRemoteAddr(), named);
        return switch (outcome) {
            case Outcome.Stored(var receipt) -> created(receipt);
            case Outcome.Refused(var errors) -> throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT, errors);
            case Outcome.TooMany(var retryAfter) -> throw new TooManySubmissions(retryAfter);
        };
    }

    private static ResponseEntity<ReceiptJson> created(Receipt receipt) {
        var address = ADDRESS + receipt.token().value();
        return ResponseEntity.created(URI.create(address))
                .body(new ReceiptJson(receipt.id(), receipt.token().value(), address));
    }

    @Operation(summary = "Where a submission stands")
    @GetMapping("/{token}")
    StatusJson status(@PathVariable String token) {
        var submission = submissions.byToken(token);
        return new StatusJson(submission.status().label(), CaseJson.of(submission, submissions.slug(submission)),
                submissions.history(submission).stream().filter(event -> !event.message().isEmpty())
                        .map(SubmissionApi::message).toList());
    }

    /// Moderators are not named to submitters.
    private static MessageJson message(Submission.Event event) {
        return new MessageJson(event.at().toString(), event.actor().isEmpty() ? "submitter" : "moderator",
                event.action(), event.message());
    }

    @Operation(summary = "Revise a submission; what is left out stays")
    @PatchMapping(path = "/{token}", consumes = {MediaType.APPLICATION_JSON_VALUE, "application/merge-patch+json"})
    StatusJson revise(@PathVariable String token,
            @Parameter(schema = @Schema(implementation = Draft.class)) @RequestBody String body) {
        var submission = submissions.byToken(token);
        var sent = SentDraft.json(body, Draft.of(submission.content(), submission.key()));
        var errors = submissions.revise(token, sent, "");
        InvalidRequest.refuse(HttpStatus.UNPROCESSABLE_CONTENT, errors);
        return status(token);
    }

    @Operation(summary = "Withdraw a submission")
    @DeleteMapping("/{token}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void withdraw(@PathVariable String token) {
        submissions.withdraw(token);
    }
}
