package dev.portolan.site;

import dev.portolan.search.Answered;
import dev.portolan.search.SearchIndex;
import dev.portolan.web.Address;
import dev.portolan.web.InvalidRequest;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import java.util.Objects;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// The page that finds.
@Controller
class SearchController {
    private final SearchIndex index;
    private final MessageSource messages;
    private final ApplicationEventPublisher events;

    SearchController(SearchIndex index, MessageSource messages, ApplicationEventPublisher events) {
        this.index = index;
        this.messages = messages;
        this.events = events;
    }

    @GetMapping("/search")
    String search(@RequestParam MultiValueMap<String, String> parameters, HttpServletRequest request, Locale locale,
            Model model) {
        var question = SearchParameters.readersQuestion(parameters, locale).asExplained();
        var answer = index.search(question);
        events.publishEvent(new Answered(question, answer));
        model.addAttribute("query", question.text());
        model.addAttribute("search",
                SearchPage.of(question, answer, Address.of(request), new Labels(messages, locale)));
        return "site/search";
    }

    /// Keeps what was typed, so that it can be mended.
    @ExceptionHandler
    ModelAndView refuse(InvalidRequest invalid, HttpServletRequest request, Locale locale) {
        var page = new ModelAndView("site/search-refused", HttpStatus.BAD_REQUEST);
        page.addObject("query", Objects.requireNonNullElse(request.getParameter("q"), ""));
        page.addObject("wrong",
                invalid.wrongFields().stream().map(wrong -> messages.getMessage(wrong.message(), locale)).toList());
        return page;
    }
}
