package dev.portolan.registry;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody typed, before anything is known of it. Empty means not given.
///
/// @param change
///            slug of the case that is to be changed; null: a new one
record Draft(String company, String product, String environment, String category, List<String> technologies,
        String industry, String region, String since, String scale, List<Source> sources, String remark,
        @Nullable String change) {
    static final Draft EMPTY = new Draft("", "", "", "", List.of(), "", "", "", "", List.of(), "", null);

    Draft {
        technologies = List.copyOf(technologies);
        sources = List.copyOf(sources);
    }

    record Source(String title, String url) {
        boolean isBlank() {
            return title.isBlank() && url.isBlank();
        }
    }

    /// The entry as it stands, to be changed.
    static Draft of(CaseContent content, @Nullable String change) {
        return new Draft(content.company(), content.product(), content.environmentAsWritten(), text(content.category()),
                content.technologies(), text(content.industry()), text(content.region()), text(content.since()),
                text(content.scale()),
                content.sources().stream().map(source -> new Source(source.title(), text(source.url()))).toList(),
                content.remark(), change);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /// For a form, which always offers one line for a source.
    public List<Source> sourcesOrOne() {
        return sources.isEmpty() ? List.of(new Source("", "")) : sources;
    }
}
