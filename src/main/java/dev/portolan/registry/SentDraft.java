package dev.portolan.registry;

import dev.portolan.web.WrongField;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// A draft as it came in, with what was wrong about its form already.
record SentDraft(Draft draft, List<WrongField> errors) {
    private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    SentDraft {
        errors = List.copyOf(errors);
    }

    static SentDraft of(Draft draft) {
        return new SentDraft(draft, List.of());
    }

    static SentDraft form(DraftForm.Parameters parameters, Draft base) {
        return of(new DraftForm(parameters).over(base));
    }

    /// @throws ResponseStatusException
    ///             when it is no JSON
    static SentDraft json(String body, Draft base) {
        try {
            var json = new DraftJson(STRICT.readTree(body));
            var draft = json.over(base);
            return new SentDraft(draft, json.errors());
        } catch (JacksonException noJson) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "the body is no JSON: "
                    + noJson.getOriginalMessage(), noJson);
        }
    }
}
