package dev.portolan.registry;

import dev.portolan.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

@Controller
class CaseController {
    private static final int USUAL_SIZE = 50;
    private static final List<String> FACETS = List.of("environment", "category", "industry", "technology");

    private final Cases cases;
    private final SubmissionRepository submissions;
    private final Neighbourhood neighbourhood;

    CaseController(Cases cases, SubmissionRepository submissions, Neighbourhood neighbourhood) {
        this.cases = cases;
        this.submissions = submissions;
        this.neighbourhood = neighbourhood;
    }

    @GetMapping("/cases")
    String list(CaseFilter filter, HttpServletRequest request, Model model) {
        var list = CaseList.of(cases.all(), filter.checked(), USUAL_SIZE);
        var address = Address.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute("address", address);
        model.addAttribute("page", list.page());
        model.addAttribute("facets",
                FACETS.stream().map(name -> FacetView.of(name, list.facets().getOrDefault(name, List.of()), address))
                        .toList());
        return "registry/list";
    }

    @GetMapping("/cases/{slug}")
    String show(@PathVariable String slug, Locale locale, Model model) {
        var entry = cases.bySlug(slug).orElseThrow(() -> new NoSuchCase(slug));
        var neighbours = neighbourhood.of(entry.content(), locale.getLanguage());
        model.addAttribute("entry", entry);
        model.addAttribute("notes", neighbours.notes());
        model.addAttribute("references", neighbours.references());
        model.addAttribute("history", submissions.historyOfCase(slug).stream().map(EventView::of).toList());
        return "registry/show";
    }
}
