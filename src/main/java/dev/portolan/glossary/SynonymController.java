package dev.portolan.glossary;

import dev.portolan.web.SeeOther;
import dev.portolan.web.WrongField;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.security.Principal;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// The synonyms that moderators have added: seen, added to, taken back, and taken along as a file.
@Controller
@RequestMapping(SynonymController.PATH)
class SynonymController {
    static final String PATH = "/moderation/synonyms";

    private final Synonyms synonyms;
    private final MessageSource messages;

    SynonymController(Synonyms synonyms, MessageSource messages) {
        this.synonyms = synonyms;
        this.messages = messages;
    }

    record Row(AddedSynonym synonym, String day, boolean overruled) {}

    @GetMapping
    String list(Locale locale, Model model) {
        return show(SynonymDraft.of(null, null), List.of(), locale, model);
    }

    /// @param miss
    ///            whether it was added in the list of misses, and leads back there
    @PostMapping
    String add(@RequestParam(defaultValue = "") String term, @RequestParam(defaultValue = "") String meaning,
            @RequestParam(defaultValue = "false") boolean miss, Principal moderator, HttpServletRequest request,
            HttpServletResponse response, Locale locale, Model model) {
        var draft = SynonymDraft.of(term, meaning);
        var errors = synonyms.errors(draft);
        if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            return show(draft, errors, locale, model);
        }
        synonyms.add(draft, moderator.getName());
        return SeeOther.at(request, miss ? MissController.PATH : PATH);
    }

    @PostMapping("/{id}/remove")
    String remove(@PathVariable String id, HttpServletRequest request) {
        if (!synonyms.remove(id))
            throw new NoSuchSynonym(id);
        return SeeOther.at(request, PATH);
    }

    @GetMapping("/glossary.tsv")
    ResponseEntity<String> file() {
        return ResponseEntity.ok().contentType(SynonymApi.TSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"glossary.tsv\"")
                .body(synonyms.asGlossary());
    }

    private String show(SynonymDraft draft, List<WrongField> errors, Locale locale, Model model) {
        model.addAttribute("draft", draft);
        model.addAttribute("errors", errors.stream().collect(
                Collectors.toMap(WrongField::field, error -> messages.getMessage(error.message(), locale))));
        model.addAttribute("rows", synonyms.all().stream().map(this::row).toList());
        return "glossary/synonyms";
    }

    private Row row(AddedSynonym synonym) {
        return new Row(synonym, synonym.addedAt().toString().substring(0, 10), synonyms.isOverruled(synonym));
    }
}
