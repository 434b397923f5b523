package dev.portolan.registry;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The cases counted, as bars that lead to the lists of what they count.
@Controller
class StatisticsController {
    private final Cases cases;

    StatisticsController(Cases cases) {
        this.cases = cases;
    }

    @GetMapping("/cases/statistics")
    String show(CaseFilter filter, Model model) {
        model.addAttribute("statistics", CaseStatistics.of(cases.roster(), filter.checked()));
        model.addAttribute("list", filter.at("/cases"));
        return "registry/statistics";
    }
}
