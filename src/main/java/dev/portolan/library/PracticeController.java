package dev.portolan.library;

import java.util.Locale;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// The practices by topic.
@Controller
class PracticeController {
    private final Notes notes;

    PracticeController(Notes notes) {
        this.notes = notes;
    }

    @GetMapping("/practices")
    String list(Locale reader, Model model) {
        var practices = Practices.of(notes.shelf().all(), reader.getLanguage());
        model.addAttribute("practices", practices);
        return "library/practices";
    }
}
