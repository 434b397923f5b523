package dev.portolan.glossary;

import dev.portolan.glossary.Miss.State;
import dev.portolan.web.Address;
import dev.portolan.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows moderators what visitors searched for in vain.
@Controller
@RequestMapping(MissController.PATH)
class MissController {
    static final String PATH = "/moderation/searches";
    private static final int SIZE = 50;
    private static final int LAST_PAGE = 1_000_000;

    private final Misses misses;

    MissController(Misses misses) {
        this.misses = misses;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "open") String state, @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request, Model model) {
        var wanted = State.labelled(state).orElse(State.OPEN);
        model.addAttribute("page", misses.list(Set.of(wanted), Math.clamp(page, 1, LAST_PAGE), SIZE));
        model.addAttribute("address", Address.of(request));
        model.addAttribute("state", wanted);
        model.addAttribute("states", State.values());
        model.addAttribute("keptDays", misses.keptDays());
        return "glossary/misses";
    }

    @PostMapping("/{state}")
    String mark(@PathVariable String state, @RequestParam String query,
            @RequestParam(defaultValue = "open") String from, HttpServletRequest request) {
        var wanted = State.labelled(state).orElseThrow(() -> new NoSuchMiss(state));
        if (misses.mark(query, wanted).isEmpty())
            throw new NoSuchMiss(query);
        var shown = State.labelled(from).orElse(State.OPEN);
        return SeeOther.at(request, Address.of(PATH).with("state", shown.label()).toString());
    }
}
