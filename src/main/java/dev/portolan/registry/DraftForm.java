package dev.portolan.registry;

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
        return new Draft(text("company"), text("product"), text("environment"), text("category"), base.technologies(),
                base.industry(), base.region(), base.since(), base.scale(), sources(), text("remark"), base.change());
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
