package dev.portolan.library;

import dev.portolan.web.SiteSettings;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/// The list of all notes, and the page of each.
@Controller
class NoteController {
    private final Notes notes;
    private final NoteTexts texts;
    private final RelatedCases cases;
    private final SiteSettings site;

    NoteController(Notes notes, NoteTexts texts, RelatedCases cases, SiteSettings site) {
        this.notes = notes;
        this.texts = texts;
        this.cases = cases;
        this.site = site;
    }

    @GetMapping("/notes")
    String list(Locale locale, Model model) {
        var shelf = notes.shelf();
        model.addAttribute("tree", shelf.tree().readIn(locale.getLanguage()));
        model.addAttribute("count", shelf.all().size());
        return "library/notes";
    }

    @GetMapping("/notes/{*path}")
    ModelAndView show(@PathVariable String path) {
        var shelf = notes.shelf();
        var wanted = path.substring(1);
        if (wanted.isEmpty())
            return moved("/notes");
        return shelf.at(wanted).map(note -> page(shelf, note))
                .or(() -> shelf.meant(wanted).map(note -> moved(note.address())))
                .orElseThrow(() -> new NoSuchNote(wanted));
    }

    private ModelAndView page(Shelf shelf, Note note) {
        var page = new ModelAndView("library/note");
        var twins = shelf.twins(note);
        page.addObject("page", NotePage.of(shelf, note, texts.of(note)));
        page.addObject("cases", cases.of(note));
        page.addObject("description", note.description());
        page.addObject("alternates", Alternate.of(note, twins, site));
        page.addObject("translations", twins.stream()
                .collect(Collectors.toMap(Note::lang, Note::address, (first, _) -> first)));
        page.addObject("edit", site.editing(NoteAddress.encoded(note.source().toString())).orElse(null));
        return page;
    }

    private static ModelAndView moved(String address) {
        var view = new RedirectView(address);
        view.setStatusCode(HttpStatus.MOVED_PERMANENTLY);
        return new ModelAndView(view);
    }
}
