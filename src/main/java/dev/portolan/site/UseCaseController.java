package dev.portolan.site;

import dev.portolan.search.SearchIndex;
import dev.portolan.web.Address;
import dev.portolan.words.Category;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/// The categories of use, and everything that there is of one.
@Controller
class UseCaseController {
    /// Further pages of references are empty in any case.
    private static final int LAST_PAGE = 10_000;

    private final UseCases useCases;
    private final MessageSource messages;

    UseCaseController(SearchIndex index, MessageSource messages) {
        this.useCases = new UseCases(index);
        this.messages = messages;
    }

    /// @param otherName
    ///            in the language that the visitor does not read
    record Entry(UseCases.Counts counts, String name, String otherName, String otherLang) {}

    @GetMapping("/use-cases")
    String list(Locale locale, Model model) {
        model.addAttribute("entries", useCases.counts().stream().map(counts -> entry(counts, locale)).toList());
        return "site/use-cases";
    }

    @GetMapping("/use-cases/{category}")
    String show(@PathVariable String category, @RequestParam(defaultValue = "1") int page, HttpServletRequest request,
            Locale locale, Model model) {
        if (!Category.all().contains(category))
            throw new NoSuchUseCase(category);
        int number = Math.clamp(page, 1, LAST_PAGE);
        model.addAttribute("useCase", UseCasePage.of(useCases, category, locale.getLanguage(), number));
        model.addAttribute("address", Address.of(request));
        return "site/use-case";
    }

    private Entry entry(UseCases.Counts counts, Locale locale) {
        var other = List.of(Locale.ENGLISH, Locale.CHINESE).stream()
                .filter(language -> !language.getLanguage().equals(locale.getLanguage())).findFirst().orElseThrow();
        return new Entry(counts, new Labels(messages, locale).of("category", counts.category()),
                new Labels(messages, other).of("category", counts.category()), other.getLanguage());
    }
}
