package dev.portolan.site;

import dev.portolan.intake.Intake;
import dev.portolan.intake.ProblemSource;
import dev.portolan.intake.Problems;
import dev.portolan.start.Version;
import dev.portolan.web.Address;
import dev.portolan.web.Page;
import jakarta.servlet.http.HttpServletRequest;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/// Shows moderators what was read and what editors should mend.
@Controller
class EditorsController {
    private static final int SIZE = 100;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'")
            .withZone(ZoneOffset.UTC);

    private final Intake intake;
    private final Problems problems;
    private final List<ProblemSource> sources;

    EditorsController(Intake intake, Problems problems, List<ProblemSource> sources) {
        this.intake = intake;
        this.problems = problems;
        this.sources = List.copyOf(sources);
    }

    @GetMapping("/moderation/content")
    String list(@RequestParam(defaultValue = "1") int page, HttpServletRequest request, Model model) {
        var list = EditorsList.of(problems, sources);
        var status = intake.status();
        model.addAttribute("refused", list.refused());
        model.addAttribute("page", Page.of(list.entries(), Math.max(1, page), SIZE));
        model.addAttribute("address", Address.of(request));
        model.addAttribute("version", Version.number());
        model.addAttribute("commit", status.commit());
        model.addAttribute("files", status.files());
        model.addAttribute("lastRead", Optional.ofNullable(status.lastRead()).map(TIME::format).orElse(null));
        return "site/editors";
    }
}
