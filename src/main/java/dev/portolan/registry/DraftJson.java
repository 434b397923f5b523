package dev.portolan.registry;

import dev.portolan.web.WrongField;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/// Reads a draft out of JSON. Unknown fields and values of another kind are errors, so that nothing a caller sends is
/// silently lost.
final class DraftJson {
    private static final Set<String> FIELDS = Set.of("company", "product", "environment", "category", "technologies",
            "otherNames", "site", "industry", "region", "since", "scale", "infrastructure", "sources", "remark",
            "contact", "consent", "change");

    private final JsonNode json;
    private final List<WrongField> errors = new ArrayList<>();

    DraftJson(JsonNode json) {
        this.json = json;
    }

    List<WrongField> errors() {
        return List.copyOf(errors);
    }

    /// What is given; what is not stays as in `base`.
    Draft over(Draft base) {
        if (!json.isObject()) {
            errors.add(WrongField.of("", "registry.error.object"));
            return base;
        }
        refuseUnknown("", json, FIELDS);
        return new Draft(text("company", base.company()), text("product", base.product()),
                text("environment", base.environment()), text("category", base.category()),
                texts("technologies", base.technologies()), profile(base.profile()), sources(base.sources()),
                text("remark", base.remark()), submitter(), change(base.change()));
    }

    private Draft.Profile profile(Draft.Profile base) {
        return new Draft.Profile(texts("otherNames", base.otherNames()), text("site", base.site()),
                text("industry", base.industry()), text("region", base.region()), text("since", base.since()),
                text("scale", base.scale()), text("infrastructure", base.infrastructure()));
    }

    private Draft.Submitter submitter() {
        return new Draft.Submitter(json.has("contact") ? text("contact", json.get("contact")).strip() : null,
                consent());
    }

    private @Nullable Boolean consent() {
        var value = json.get("consent");
        if (value == null || value.isNull())
            return null;
        if (!value.isBoolean())
            errors.add(WrongField.of("consent", "registry.error.truth"));
        return value.asBoolean(false);
    }

    private String text(String field, String before) {
        return json.has(field) ? text(field, json.get(field)) : before;
    }

    private String text(String field, @Nullable JsonNode value) {
        if (value == null || value.isNull())
            return "";
        if (value.isString())
            return value.stringValue();
        errors.add(WrongField.of(field, "registry.error.text"));
        return "";
    }

    private @Nullable String change(@Nullable String before) {
        if (!json.has("change"))
            return before;
        var slug = text("change", json.get("change"));
        return slug.isEmpty() ? null : slug;
    }

    private List<String> texts(String field, List<String> before) {
        if (!json.has(field))
            return before;
        var texts = new ArrayList<String>();
        for (JsonNode item : items(field))
            texts.add(text(field + "[" + texts.size() + "]", item));
        return texts;
    }

    private List<Draft.Source> sources(List<Draft.Source> before) {
        if (!json.has("sources"))
            return before;
        var sources = new ArrayList<Draft.Source>();
        for (JsonNode item : items("sources"))
            sources.add(source("sources[" + sources.size() + "]", item));
        return sources;
    }

    private Draft.Source source(String field, JsonNode item) {
        if (!item.isObject()) {
            errors.add(WrongField.of(field, "registry.error.object"));
            return new Draft.Source("", "");
        }
        refuseUnknown(field + ".", item, Set.of("title", "url"));
        return new Draft.Source(text(field + ".title", item.get("title")), text(field + ".url", item.get("url")));
    }

    private Iterable<JsonNode> items(String field) {
        var value = json.get(field);
        if (value.isNull())
            return List.of();
        if (value.isArray())
            return value.values();
        errors.add(WrongField.of(field, "registry.error.list"));
        return List.of();
    }

    private void refuseUnknown(String prefix, JsonNode object, Set<String> known) {
        object.propertyNames().stream().filter(name -> !known.contains(name))
                .forEach(name -> errors.add(WrongField.of(prefix + name, "registry.error.unknown")));
    }
}
