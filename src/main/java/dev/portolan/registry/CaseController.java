package dev.portolan.registry;

import dev.portolan.web.Address;
import dev.portolan.web.SiteSettings;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.View;

@Controller
class CaseController {
    private static final int USUAL_SIZE = 50;

    private final Cases cases;
    private final Upkeep upkeep;
    private final Neighbourhood neighbourhood;
    private final LinkedData linkedData;
    private final SiteSettings site;

    CaseController(Cases cases, Upkeep upkeep, Neighbourhood neighbourhood, LinkedData linkedData,
            SiteSettings site) {
        this.cases = cases;
        this.upkeep = upkeep;
        this.neighbourhood = neighbourhood;
        this.linkedData = linkedData;
        this.site = site;
    }

    @GetMapping("/cases")
    String list(CaseFilter filter, HttpServletRequest request, Model model) {
        var list = CaseList.of(cases.roster(), filter.checked(), USUAL_SIZE);
        var address = Address.of(request);
        model.addAttribute("filter", filter);
        model.addAttribute("address", address);
        model.addAttribute("page", list.page());
        model.addAttribute("statistics", filter.at("/cases/statistics"));
        model.addAttribute("feed", site.baseUrl() == null ? null : filter.at("/cases.atom"));
        model.addAttribute("embed", filter.at("/cases/embed"));
        model.addAttribute("facets", list.facets().entrySet().stream()
                .map(facet -> FacetView.of(facet.getKey(), facet.getValue(), address)).toList());
        return "registry/list";
    }

    @GetMapping("/cases/{slug}")
    String show(@PathVariable String slug, HttpServletRequest request, Locale locale, Model model) {
        var entry = cases.listed(slug);
        if (!entry.slug().equals(slug))
            return movedFor(request, entry.url());
        var neighbours = neighbourhood.of(entry.content(), locale.getLanguage());
        model.addAttribute("entry", entry);
        model.addAttribute("notes", neighbours.notes());
        model.addAttribute("references", neighbours.references());
        model.addAttribute("linkedData", linkedData.of(entry).orElse(null));
        model.addAttribute("history", upkeep.history(entry).stream().map(EventView::of).toList());
        return "registry/show";
    }

    /// Who followed an old address learns the new one.
    private static String movedFor(HttpServletRequest request, String address) {
        request.setAttribute(View.RESPONSE_STATUS_ATTRIBUTE, HttpStatus.MOVED_PERMANENTLY);
        return "redirect:" + address;
    }
}
