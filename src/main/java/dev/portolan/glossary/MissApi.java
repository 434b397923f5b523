package dev.portolan.glossary;

import dev.portolan.glossary.Miss.State;
import dev.portolan.web.InvalidRequest;
import dev.portolan.web.SentJson;
import dev.portolan.web.Wanted;
import dev.portolan.web.WrongField;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/moderation/searches")
class MissApi {
    private static final int USUAL_SIZE = 50;

    private final Misses misses;

    MissApi(Misses misses) {
        this.misses = misses;
    }

    record MissesJson(long total, int page, int size, List<MissJson> items) {}

    record MissJson(@Schema(description = "folded: in lower case, without needless spaces") String query, long times,
            String firstDay, String lastDay,
            @Schema(allowableValues = {
                    "none",
                    "most"}, description = "none: nothing was found; most: only what has most of the words") String answer,
            @Schema(allowableValues = {"open", "needs-note", "done"}) String state) {
        static MissJson of(Miss miss) {
            return new MissJson(miss.query(), miss.times(), miss.firstDay().toString(), miss.lastDay().toString(),
                    miss.answer().label(), miss.state().label());
        }
    }

    record QueryJson(String query) {
        private static final Set<String> FIELDS = Set.of("query");

        static QueryJson of(SentJson json) {
            return new QueryJson(json.isObject(FIELDS) ? json.text("query") : "");
        }
    }

    @Operation(summary = "Searches without a good answer, most frequent first, for moderators")
    @GetMapping
    MissesJson list(
            @Parameter(description = "open, needs-note or done; may repeat") @RequestParam(required = false) @Nullable List<String> state,
            @RequestParam(required = false) @Nullable String page,
            @RequestParam(required = false) @Nullable String size) {
        var wrong = new ArrayList<WrongField>();
        var states = states(state, wrong);
        var wanted = Wanted.of(page, size, USUAL_SIZE, wrong);
        InvalidRequest.refuse(HttpStatus.BAD_REQUEST, wrong);
        var found = misses.list(states, wanted.page(), wanted.size());
        return new MissesJson(found.total(), found.number(), found.size(),
                found.items().stream().map(MissJson::of).toList());
    }

    @Operation(summary = "Say what becomes of a search: it needs a note, it is done with, or open again")
    @PostMapping("/{state}")
    MissJson mark(@Parameter(schema = @Schema(allowableValues = {"open", "needs-note",
            "done"})) @PathVariable String state,
            @Parameter(schema = @Schema(implementation = QueryJson.class)) @RequestBody String body) {
        var wanted = State.labelled(state).orElseThrow(() -> new NoSuchMiss(state));
        var json = SentJson.of(body);
        var query = QueryJson.of(json).query();
        json.refuseErrors();
        if (query.isBlank())
            throw new InvalidRequest(HttpStatus.UNPROCESSABLE_CONTENT,
                    List.of(WrongField.of("query", "glossary.error.required")));
        return misses.mark(query, wanted).map(MissJson::of).orElseThrow(() -> new NoSuchMiss(query));
    }

    private static Set<State> states(@Nullable List<String> labels, List<WrongField> wrong) {
        if (labels == null || labels.isEmpty())
            return EnumSet.allOf(State.class);
        var states = EnumSet.noneOf(State.class);
        for (var label : labels)
            State.labelled(label).ifPresentOrElse(states::add,
                    () -> wrong.add(WrongField.of("state", "invalid.value")));
        return states;
    }
}
