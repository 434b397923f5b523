package dev.portolan.registry;

import dev.portolan.web.SentJson;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Reads a draft out of JSON.
final class DraftJson {
    private static final Set<String> FIELDS = Set.of("company", "product", "environment", "category", "technologies",
            "otherNames", "site", "industry", "region", "since", "scale", "infrastructure", "sources", "remark",
            "contact", "consent", "change");
    private static final Set<String> SOURCE_FIELDS = Set.of("title", "url");

    private final SentJson json;

    DraftJson(SentJson json) {
        this.json = json;
    }

    /// What is given; what is not stays as in `base`.
    Draft over(Draft base) {
        if (!json.isObject(FIELDS))
            return base;
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
        return new Draft.Submitter(json.has("contact") ? json.text("contact").strip() : null, json.truth("consent"));
    }

    private String text(String field, String before) {
        return json.has(field) ? json.text(field) : before;
    }

    private @Nullable String change(@Nullable String before) {
        var slug = text("change", Objects.requireNonNullElse(before, ""));
        return slug.isEmpty() ? null : slug;
    }

    private List<String> texts(String field, List<String> before) {
        return json.has(field) ? json.items(field).stream().map(SentJson::text).toList() : before;
    }

    private List<Draft.Source> sources(List<Draft.Source> before) {
        return json.has("sources") ? json.items("sources").stream().map(DraftJson::source).toList() : before;
    }

    private static Draft.Source source(SentJson item) {
        return item.isObject(SOURCE_FIELDS)
                ? new Draft.Source(item.text("title"), item.text("url"))
                : new Draft.Source("", "");
    }
}
