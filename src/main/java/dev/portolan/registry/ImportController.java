package dev.portolan.registry;

import dev.portolan.registry.adopters.ColumnTitles;
import dev.portolan.sources.SourceText;
import dev.portolan.sources.UnreadableSource;
import dev.portolan.web.SeeOther;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.security.Principal;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/// Moderators bring adopter files in: send one, look at what it would change, confirm; or take one back.
@Controller
@RequestMapping(ImportController.ADDRESS)
class ImportController {
    static final String ADDRESS = "/moderation/imports";

    private final Imports imports;
    private final Uploads uploads;
    private final ImportPreviews previews;

    ImportController(Imports imports, Uploads uploads, ImportPreviews previews) {
        this.imports = imports;
        this.uploads = uploads;
        this.previews = previews;
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("files", imports.files());
        model.addAttribute("history", imports.history());
        return "registry/imports";
    }

    @PostMapping
    String send(@RequestParam MultipartFile file, @RequestParam(defaultValue = "") String name, Principal moderator,
            HttpServletRequest request, HttpServletResponse response, Model model) throws IOException {
        var fileName = PlainText.oneLine(Objects.requireNonNullElse(file.getOriginalFilename(), ""));
        try {
            var text = SourceText.decode(file.getBytes());
            var id = uploads.keep(nameOf(PlainText.oneLine(name), fileName), text, moderator.getName());
            return SeeOther.at(request, ADDRESS + "/" + id);
        } catch (UnreadableSource refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_CONTENT.value());
            model.addAttribute("refusedFile", fileName);
            model.addAttribute("refusal", refused.reason());
            return list(model);
        }
    }

    /// The file's own ending is kept: it says how the text is read.
    private static String nameOf(String said, String file) {
        var whole = said.isEmpty() ? file : said.endsWith(file) ? said : said + "/" + file;
        return whole.length() > DraftRules.LONGEST_LINE
                ? whole.substring(whole.length() - DraftRules.LONGEST_LINE)
                : whole;
    }

    @GetMapping("/{id}")
    String preview(@PathVariable String id, HttpServletRequest request, Model model) {
        var titles = titles(request);
        model.addAttribute("preview", previews.of(uploads.byId(id), titles));
        model.addAttribute("titles", titles.meanings());
        model.addAttribute("meanings", ColumnTitles.MEANINGS);
        return "registry/import";
    }

    @PostMapping("/{id}")
    String confirm(@PathVariable String id, Principal moderator, HttpServletRequest request) {
        var upload = uploads.byId(id);
        imports.take(Map.of(upload.name(), previews.of(upload, titles(request)).report().plan()), moderator.getName());
        uploads.forget(id);
        return SeeOther.at(request, ADDRESS);
    }

    @PostMapping("/back")
    String takeBack(@RequestParam String file, Principal moderator, HttpServletRequest request) {
        imports.takeBack(file, moderator.getName());
        return SeeOther.at(request, ADDRESS);
    }

    /// Pairs of `title` and `meaning`; without a meaning the title speaks for itself.
    private static ColumnTitles titles(HttpServletRequest request) {
        var titles = values(request, "title");
        var meanings = values(request, "meaning");
        var said = new HashMap<String, String>();
        for (int i = 0; i < Math.min(titles.length, meanings.length); i++)
            if (ColumnTitles.MEANINGS.contains(meanings[i]))
                said.put(titles[i], meanings[i]);
        return new ColumnTitles(said);
    }

    private static String[] values(HttpServletRequest request, String name) {
        return Objects.requireNonNullElse(request.getParameterValues(name), new String[0]);
    }
}
