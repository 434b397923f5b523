package dev.portolan.registry;

import dev.portolan.registry.CaseList.FacetValue;
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

    @GetMapping
    CasesJson list(CaseFilter filter) {
        var list = CaseList.of(cases.all(), filter.checked(), USUAL_SIZE);
        var page = list.page();
        return new CasesJson(page.total(), page.number(), page.size(),
                page.items().stream().map(CaseJson::of).toList(), list.facets());
    }

    @GetMapping("/{slug}")
    CaseJson show(@PathVariable String slug) {
        return cases.bySlug(slug).map(CaseJson::of).orElseThrow(() -> new NoSuchCase(slug));
    }
}
