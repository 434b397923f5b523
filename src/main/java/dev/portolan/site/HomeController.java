package dev.portolan.site;

import dev.portolan.search.SearchIndex;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The home page.
@Controller
class HomeController {
    private final SearchIndex index;
    private final MessageSource messages;

    HomeController(SearchIndex index, MessageSource messages) {
        this.index = index;
        this.messages = messages;
    }

    @GetMapping("/")
    String home(Locale locale, Model model) {
        model.addAttribute("home", Home.of(index, new Labels(messages, locale), locale.getLanguage()));
        model.addAttribute("description", messages.getMessage("home.lead", null, locale));
        return "site/home";
    }
}
