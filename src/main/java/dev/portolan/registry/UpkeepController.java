package dev.portolan.registry;

import dev.portolan.registry.Upkeep.Act;
import dev.portolan.web.Address;
import dev.portolan.web.Page;
import dev.portolan.web.SeeOther;
import dev.portolan.web.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The listed cases as moderators see them: which was not confirmed for the longest, who sent it in, what to do
/// with it.
@Controller
@RequestMapping("/moderation/cases")
class UpkeepController {
    private static final int USUAL_SIZE = 50;

    private final Upkeep upkeep;
    private final FieldMessages messages;

    UpkeepController(Upkeep upkeep, FieldMessages messages) {
        this.upkeep = upkeep;
        this.messages = messages;
    }

    @GetMapping
    String list(@RequestParam(defaultValue = "false") boolean withdrawn, @RequestParam(defaultValue = "1") int page,
            HttpServletRequest request, Model model) {
        var entries = withdrawn ? upkeep.withdrawn() : upkeep.longestUnconfirmed();
        model.addAttribute("page", Page.of(entries, Math.max(1, page), USUAL_SIZE));
        model.addAttribute("address", Address.of(request));
        model.addAttribute("withdrawn", withdrawn);
        return "registry/upkeep-list";
    }

    @GetMapping("/{slug}")
    String show(@PathVariable String slug, Locale locale, Model model) {
        return show(slug, List.of(), locale, model);
    }

    @PostMapping("/{slug}/{act:confirm|withdraw|restore}")
    String act(@PathVariable String slug, @PathVariable String act, @RequestParam(defaultValue = "") String reason,
            Principal moderator, HttpServletRequest request, HttpServletResponse response, Locale locale,
            Model model) {
        var errors = upkeep.act(slug, Act.valueOf(act.toUpperCase(Locale.ROOT)), reason, moderator.getName());
        if (errors.isEmpty())
            return SeeOther.at(request, "/moderation" + upkeep.entry(slug).url());
        response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
        model.addAttribute("reason", reason);
        return show(slug, errors, locale, model);
    }

    private String show(String slug, List<WrongField> errors, Locale locale, Model model) {
        var entry = upkeep.entry(slug);
        model.addAttribute("entry", entry);
        model.addAttribute("submissions", upkeep.submissions(entry).stream().map(SubmissionView::of).toList());
        model.addAttribute("history", upkeep.history(entry).stream().map(EventView::of).toList());
        model.addAttribute("error",
                errors.stream().findFirst().map(error -> messages.of(error, locale)).orElse(null));
        return "registry/upkeep";
    }
}
