package dev.portolan.registry;

import dev.portolan.words.NameList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Reads a draft out of a form. Only the form's own fields are looked at; whatever else is sent does not exist.
final class DraftForm {
    private final Parameters parameters;

    DraftForm(Parameters parameters) {
        this.parameters = parameters;
    }

    /// The request's `getParameter`.
    interface Parameters {
        @Nullable
        String value(String name);
    }

    /// What was typed; what the form does not ask for stays as in `base`.
    Draft over(Draft base) {
        return new Draft(text("company"), text("product"), text("environment"), text("category"),
                names("technologies", base.technologies()), profile(base.profile()), sources(), text("remark"),
                submitter(), base.change());
    }

    private Draft.Profile profile(Draft.Profile base) {
        return new Draft.Profile(names("otherNames", base.otherNames()), text("site", base.site()),
                text("industry", base.industry()), text("region", base.region()), text("since", base.since()),
                text("scale", base.scale()), text("infrastructure", base.infrastructure()));
    }

    /// An empty contact and a box that is not ticked leave things as they are: the form never shows what is stored.
    private Draft.Submitter submitter() {
        var contact = text("contact").strip();
        return new Draft.Submitter(contact.isEmpty() ? null : contact, text("consent").isEmpty() ? null : true);
    }

    private List<String> names(String name, List<String> base) {
        var written = parameters.value(name);
        return written == null ? base : NameList.read(written);
    }

    private String text(String name, String base) {
        return parameters.value(name) == null ? base : text(name);
    }

    private List<Draft.Source> sources() {
        var sources = new ArrayList<Draft.Source>();
        for (int i = 0; i <= DraftRules.MOST_SOURCES; i++)
            sources.add(new Draft.Source(text("sources[" + i + "].title"), text("sources[" + i + "].url")));
        while (!sources.isEmpty() && sources.getLast().isBlank())
            sources.removeLast();
        return sources;
    }

    /// Browsers send line breaks as CR LF.
    private String text(String name) {
        return Objects.requireNonNullElse(parameters.value(name), "").replace("\r\n", "\n");
    }
}
