package dev.portolan.references;

import dev.portolan.web.Page;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
class ReferenceApi {
    private final ReferenceSearch search;
    private final Citations citations;

    ReferenceApi(ReferenceSearch search, Citations citations) {
        this.search = search;
        this.citations = citations;
    }

    @Operation(summary = "Curated links, found by words, topic, language, site and rating")
    @Parameter(name = "q", schema = @Schema(type = "string", maxLength = 200))
    @Parameter(name = "topic", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "lang", array = @ArraySchema(schema = @Schema(type = "string", allowableValues = {"zh", "en",
            "other"})))
    @Parameter(name = "site", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "rating", array = @ArraySchema(schema = @Schema(type = "integer", minimum = "1", maximum = "5")))
    @Parameter(name = "sort", schema = @Schema(type = "string", allowableValues = {"relevance", "date", "name"}))
    @Parameter(name = "page", schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(name = "size", schema = @Schema(type = "integer", minimum = "1", maximum = "200", defaultValue = "20"))
    @GetMapping("/api/v1/references")
    Found list(@Parameter(hidden = true) @RequestParam MultiValueMap<String, String> parameters) {
        var found = search.find(QueryParameters.read(parameters));
        var citedBy = citations.of(found.items());
        return Found.of(found, found.items().stream()
                .map(reference -> Item.of(reference, citedBy.getOrDefault(reference.id(), List.of()))).toList());
    }

    @Schema(name = "References")
    record Found(long total, int page, int size, List<Item> items) {
        static Found of(Page<Reference> found, List<Item> items) {
            return new Found(found.total(), found.number(), found.size(), items);
        }
    }

    /// @param url
    ///            the canonical address of what is referred to
    /// @param health
    ///            `dead` when a list says so; null: unknown
    @Schema(name = "Reference")
    record Item(String id, String title, String url, String site, String lang, @Nullable Integer year,
            @Nullable Integer rating, List<String> topics, List<Citation> citedBy, @Nullable String health) {
        static Item of(Reference reference, List<Citation> citedBy) {
            return new Item(reference.id(), reference.title(), reference.url().address(), reference.site(),
                    reference.lang(), reference.year(), reference.rating(), reference.topics(), citedBy,
                    reference.dead() ? "dead" : null);
        }
    }
}
