package dev.portolan.glossary;

import dev.portolan.web.InvalidRequest;
import dev.portolan.web.SentJson;
import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import java.nio.charset.StandardCharsets;
import java.security.Principal;
import java.util.List;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/moderation/synonyms")
class SynonymApi {
    private static final String TSV_TYPE = "text/tab-separated-values";
    static final MediaType TSV = new MediaType(MediaType.parseMediaType(TSV_TYPE), StandardCharsets.UTF_8);

    private final Synonyms synonyms;

    SynonymApi(Synonyms synonyms) {
        this.synonyms = synonyms;
    }

    record SynonymsJson(long total, List<SynonymJson> items) {}

    record SynonymJson(String id, String term, @Schema(description = "what else the term finds") String meaning,
            String addedBy, String addedAt,
            @Schema(description = "whether content/glossary.tsv says otherwise, and wins") boolean overruled) {}

    record DraftJson(String term, String meaning) {
        private static final Set<String> FIELDS = Set.of("term", "meaning");

        static DraftJson of(SentJson json) {
            return json.isObject(FIELDS)
                    ? new DraftJson(json.text("term"), json.text("meaning"))
                    : new DraftJson("", "");
        }
    }

    @Operation(summary = "Synonyms that moderators have added, the newest first; or in the form of content/glossary.tsv")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = MediaType.APPLICATION_JSON_VALUE, schema = @Schema(implementation = SynonymsJson.class)),
            @Content(mediaType = TSV_TYPE, schema = @Schema(type = "string"))})
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    SynonymsJson list() {
        var items = synonyms.all().stream().map(this::json).toList();
        return new SynonymsJson(items.size(), items);
    }

    @Hidden
    @GetMapping(produces = TSV_TYPE)
    ResponseEntity<String> file() {
        return ResponseEntity.ok().contentType(TSV).body(synonyms.asGlossary());
    }

    @Operation(summary = "Add a synonym; the next search knows it")
    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    SynonymJson add(@Parameter(schema = @Schema(implementation = DraftJson.class)) @RequestBody String body,
            Principal moderator) {
        var json = SentJson.of(body);
        var said = DraftJson.of(json);
        json.refuseErrors();
        var draft = SynonymDraft.of(said.term(), said.meaning());
        var errors = synonyms.errors(draft);
        InvalidRequest.refuse(HttpStatus.UNPROCESSABLE_CONTENT, errors);
        return json(synonyms.add(draft, moderator.getName()));
    }

    @Operation(summary = "Take a synonym back")
    @DeleteMapping("/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void remove(@PathVariable String id) {
        if (!synonyms.remove(id))
            throw new NoSuchSynonym(id);
    }

    private SynonymJson json(AddedSynonym synonym) {
        return new SynonymJson(synonym.id(), synonym.term(), synonym.meaning(), synonym.addedBy(),
                synonym.addedAt().toString(), synonyms.isOverruled(synonym));
    }
}
