package dev.portolan.registry;

import dev.portolan.web.SentJson;
import dev.portolan.web.WrongField;
import java.util.List;

/// A draft as it came in, with what was wrong about its form already.
record SentDraft(Draft draft, List<WrongField> errors) {
    SentDraft {
        errors = List.copyOf(errors);
    }

    static SentDraft of(Draft draft) {
        return new SentDraft(draft, List.of());
    }

    static SentDraft form(DraftForm.Parameters parameters, Draft base) {
        return of(new DraftForm(parameters).over(base));
    }

    static SentDraft json(String body, Draft base) {
        var json = SentJson.of(body);
        var draft = new DraftJson(json).over(base);
        return new SentDraft(draft, json.errors());
    }
}
