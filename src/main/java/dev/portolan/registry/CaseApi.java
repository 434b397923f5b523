package dev.portolan.registry;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.media.ArraySchema;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import java.util.Map;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/cases")
class CaseApi {
    private static final int USUAL_SIZE = 20;

    private final Cases cases;

    CaseApi(Cases cases) {
        this.cases = cases;
    }

    record CasesJson(long total, int page, int size, List<CaseJson> items, Map<String, List<FacetValue>> facets) {}

    @Operation(summary = "Cases, found by words and by what they are")
    @Parameter(name = "q", schema = @Schema(type = "string", maxLength = 200))
    @Parameter(name = "environment", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "category", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "industry", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "technology", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "region", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "since", array = @ArraySchema(schema = @Schema(type = "string")), description = "years")
    @Parameter(name = "sort", schema = @Schema(type = "string", allowableValues = {"relevance", "date", "name"}))
    @Parameter(name = "page", schema = @Schema(type = "integer", minimum = "1", defaultValue = "1"))
    @Parameter(name = "size", schema = @Schema(type = "integer", minimum = "1", defaultValue = "20"), description = "above 200 is read as 200")
    @GetMapping
    CasesJson list(@Parameter(hidden = true) CaseFilter filter) {
        var list = CaseList.of(cases.roster(), filter.checked(), USUAL_SIZE);
        var page = list.page();
        return new CasesJson(page.total(), page.number(), page.size(),
                page.items().stream().map(CaseJson::of).toList(), list.facets());
    }

    @Operation(summary = "Cases counted by what they are, at most 30 values each")
    @Parameter(name = "q", schema = @Schema(type = "string", maxLength = 200))
    @Parameter(name = "environment", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "category", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "industry", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "technology", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "region", array = @ArraySchema(schema = @Schema(type = "string")))
    @Parameter(name = "since", array = @ArraySchema(schema = @Schema(type = "string")), description = "years")
    @GetMapping("/statistics")
    CaseStatistics statistics(@Parameter(hidden = true) CaseFilter filter) {
        return CaseStatistics.of(cases.roster(), filter.checked());
    }

    @Operation(summary = "One case")
    @GetMapping("/{slug}")
    CaseJson show(@PathVariable String slug) {
        return CaseJson.of(cases.listed(slug));
    }
}
