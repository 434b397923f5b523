package dev.portolan.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// JSON that somebody sent, asked for field by field. Unknown fields and values of another kind are errors, so that
/// nothing a caller sends is silently lost; all of them are gathered before anybody is refused.
public final class SentJson {
    private static final JsonMapper STRICT = JsonMapper.builder().enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS).build();

    /// A missing node where nothing is said.
    private final JsonNode value;
    private final String path;
    private final List<WrongField> errors;

    private SentJson(JsonNode value, String path, List<WrongField> errors) {
        this.value = value;
        this.path = path;
        this.errors = errors;
    }

    /// @throws ResponseStatusException
    ///             when it is no JSON
    public static SentJson of(String body) {
        try {
            return new SentJson(STRICT.readTree(body), "", new ArrayList<>());
        } catch (JacksonException noJson) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "the body is no JSON: " + noJson.getOriginalMessage(), noJson);
        }
    }

    /// What was wrong with everything that was asked for until now, here and inside.
    public List<WrongField> errors() {
        return List.copyOf(errors);
    }

    /// Whether this is an object; every field of it beyond these is an error.
    public boolean isObject(Set<String> fields) {
        if (!value.isObject()) {
            refuse("object");
            return false;
        }
        value.propertyNames().stream().filter(name -> !fields.contains(name))
                .forEach(name -> field(name).refuse("unknown"));
        return true;
    }

    /// Refuses the request, with all that was wrong, if anything was.
    public void refuseErrors() {
        InvalidRequest.refuse(HttpStatus.UNPROCESSABLE_CONTENT, errors);
    }

    /// Whether something is said, be it null.
    public boolean has(String field) {
        return value.has(field);
    }

    /// Empty where nothing is said.
    public String text(String field) {
        return field(field).text();
    }

    /// Empty where nothing is said.
    public String text() {
        if (isMissing() || !is(value.isString(), "text"))
            return "";
        return value.stringValue();
    }

    /// Null where nothing is said.
    public @Nullable Boolean truth(String field) {
        var said = field(field);
        if (said.isMissing() || !said.is(said.value.isBoolean(), "truth"))
            return null;
        return said.value.booleanValue();
    }

    /// Null where no whole number is given, which is an error.
    public @Nullable Integer number(String field) {
        var said = field(field);
        if (said.isMissing()) {
            said.refuse("missing");
            return null;
        }
        return said.is(said.value.canConvertToInt() && said.value.isIntegralNumber(), "number")
                ? said.value.intValue()
                : null;
    }

    /// The items of a list; none where nothing is said.
    public List<SentJson> items(String field) {
        var said = field(field);
        if (said.isMissing() || !said.is(said.value.isArray(), "list"))
            return List.of();
        var items = new ArrayList<SentJson>();
        for (JsonNode item : said.value.values())
            items.add(new SentJson(item, said.path + "[" + items.size() + "]", errors));
        return items;
    }

    private SentJson field(String name) {
        return new SentJson(value.path(name), path.isEmpty() ? name : path + "." + name, errors);
    }

    private boolean isMissing() {
        return value.isMissingNode() || value.isNull();
    }

    private boolean is(boolean right, String otherwise) {
        if (!right)
            refuse(otherwise);
        return right;
    }

    private void refuse(String code) {
        errors.add(WrongField.of(path, "invalid." + code));
    }
}
