package dev.portolan.references;

import dev.portolan.web.Address;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

@Controller
class ReferenceController {
    private final ReferenceSearch search;
    private final References references;
    private final Citations citations;

    ReferenceController(ReferenceSearch search, References references, Citations citations) {
        this.search = search;
        this.references = references;
        this.citations = citations;
    }

    @GetMapping("/references")
    String list(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Model model) {
        var query = QueryParameters.read(parameters);
        model.addAttribute("wanted", query);
        model.addAttribute("page", search.find(query));
        model.addAttribute("filters", references.filters());
        model.addAttribute("address", Address.of(request));
        model.addAttribute("chosen", Choice.of(query, Address.of(request)));
        return "references/list";
    }

    @GetMapping("/references/{id}")
    String show(@PathVariable String id, Model model) {
        var reference = references.withId(id).orElseThrow(() -> new NoSuchReference(id));
        model.addAttribute("reference", reference);
        model.addAttribute("alsoAt", references.alsoAt(reference));
        model.addAttribute("citedBy", citations.of(reference));
        return "references/show";
    }
}
