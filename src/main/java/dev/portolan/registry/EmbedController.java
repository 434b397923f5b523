package dev.portolan.registry;

import jakarta.servlet.http.HttpServletResponse;
import java.util.Objects;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The list of cases alone, for a frame on another site: the only page that others may frame, when they are named.
@Controller
class EmbedController {
    private static final int USUAL_SIZE = 50;
    private static final String POLICY = "Content-Security-Policy";
    private static final String NOBODY = "frame-ancestors 'none'";

    private final Cases cases;
    private final EmbedSettings settings;

    EmbedController(Cases cases, EmbedSettings settings) {
        this.cases = cases;
        this.settings = settings;
    }

    @GetMapping("/cases/embed")
    String list(CaseFilter filter, HttpServletResponse response, Model model) {
        var list = CaseList.of(cases.roster(), filter.checked(), USUAL_SIZE);
        var policy = Objects.requireNonNullElse(response.getHeader(POLICY), NOBODY);
        response.setHeader(POLICY, policy.replace(NOBODY, settings.frameAncestors()));
        model.addAttribute("page", list.page());
        model.addAttribute("list", filter.at("/cases"));
        model.addAttribute("allowed", settings.isAllowed());
        return "registry/embed";
    }
}
