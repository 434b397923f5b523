package dev.portolan.registry;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// A case as the API shows it.
record CaseJson(@Nullable String slug, String company, String product, String environment, String environmentAsWritten,
        @Nullable String category, List<String> technologies, @Nullable String industry, @Nullable String region,
        @Nullable String since, @Nullable String scale, List<CaseSource> sources, String remark, String origin,
        @Nullable String source, @Nullable String lastConfirmed, @Nullable String url, List<String> otherNames,
        @Nullable String site, @Nullable String infrastructure) {
    static CaseJson of(AdopterCase entry) {
        return of(entry.slug(), entry.content(), entry.origin(), entry.source(), entry.standing().confirmedOn());
    }

    /// As it would be listed.
    ///
    /// @param slug
    ///            under which it is; null until then
    static CaseJson of(Submission submission, @Nullable String slug) {
        return of(slug, submission.content(), AdopterCase.Origin.SUBMISSION, null, null);
    }

    private static CaseJson of(@Nullable String slug, CaseContent content, AdopterCase.Origin origin,
            @Nullable String source, @Nullable String lastConfirmed) {
        var profile = content.profile();
        return new CaseJson(slug, content.company(), content.product(), content.environment().label(),
                content.environmentAsWritten(), content.category(), content.technologies(), profile.industry(),
                profile.region(), profile.since(), profile.scale(), content.sources(), content.remark(), origin.label(),
                source, lastConfirmed, slug == null ? null : AdopterCase.url(slug), profile.otherNames(),
                profile.site(), profile.infrastructure());
    }
}
