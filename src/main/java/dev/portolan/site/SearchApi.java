package dev.portolan.site;

import dev.portolan.search.Answered;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Suggestion;
import dev.portolan.web.Address;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.ProblemDetail;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/// Search and suggestions as JSON.
@RestController
@RequestMapping(path = "/api/v1", produces = "application/json")
class SearchApi {
    private static final int SUGGESTIONS = 10;

    private final SearchIndex index;
    private final ApplicationEventPublisher events;

    SearchApi(SearchIndex index, ApplicationEventPublisher events) {
        this.index = index;
        this.events = events;
    }

    @Refused
    @Operation(summary = "Search notes, cases and references; without a query, everything")
    @Parameter(name = "q", schema = @Schema(type = "string"), description = "at most 200 code points")
    @Parameter(name = "type", array = @ArraySchema(schema = @Schema(type = "string", allowableValues = {"section",
            "case", "reference"})), description = "may repeat: any of these")
    @Parameter(name = "topic", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "category", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "lang", array = @ArraySchema(schema = @Schema(type = "string", allowableValues = {"zh", "en",
            "other"})))
    @Parameter(name = "environment", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "sort", schema = @Schema(type = "string", allowableValues = {"relevance", "date",
            "name"}, defaultValue = "relevance"))
    @Parameter(name = "page", schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(name = "size", schema = @Schema(type = "integer", minimum = "1", defaultValue = "10"), description = "above 100 is read as 100")
    @Parameter(name = "group", schema = @Schema(type = "string", allowableValues = {"section",
            "note"}, defaultValue = "section"), description = "note: a note and its translations are one hit, by their best section")
    @Parameter(name = "explain", schema = @Schema(type = "boolean", defaultValue = "false"), description = "each hit says why it was found")
    @Parameter(name = "literal", schema = @Schema(type = "boolean", defaultValue = "false"), description = "only what is typed: no repair, no simplified characters, no other names")
    @GetMapping("/search")
    SearchAnswer search(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var question = SearchParameters.question(parameters);
        long start = System.nanoTime();
        var answer = index.search(question);
        var took = Duration.ofNanos(System.nanoTime() - start);
        events.publishEvent(new Answered(question, answer));
        return SearchAnswer.of(question, answer, took.toMillis());
    }

    @Refused
    @Operation(summary = "Complete what is being typed")
    @Parameter(name = "q", schema = @Schema(type = "string"), description = "at most 200 code points")
    @GetMapping("/suggest")
    Suggestions suggest(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var typed = SearchParameters.text(parameters);
        return new Suggestions(
                typed.isBlank() ? List.of() : index.suggest(typed, SUGGESTIONS).stream().map(Completion::of).toList());
    }

    /// Describes the errors that both answer.
    @ApiResponse(responseCode = "200", useReturnTypeSchema = true)
    @ApiResponse(responseCode = "400", description = "wrong parameters, all named in errors", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemDetail.class)))
    @ApiResponse(responseCode = "503", description = "busy: ask again after Retry-After seconds", content = @Content(mediaType = "application/problem+json", schema = @Schema(implementation = ProblemDetail.class)))
    @Retention(RetentionPolicy.RUNTIME)
    @interface Refused {
    }

    record Suggestions(@Schema(description = "kind by kind, the best first") List<Completion> suggestions) {}

    record Completion(String text, @Schema(description = "path-absolute") String url,
            @Schema(allowableValues = {
                    "section", "case", "reference", "term", "command"}) String type) {
        static Completion of(Suggestion suggestion) {
            var search = Address.of("/search").with("q", suggestion.text());
            return new Completion(suggestion.text(), Objects.requireNonNullElse(suggestion.url(), search.toString()),
                    suggestion.type());
        }
    }
}
