package dev.portolan.registry;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import dev.portolan.words.NameList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// What somebody typed, before anything is known of it. Empty means not given.
///
/// @param change
///            slug of the case that is to be changed; null: a new one
record Draft(String company, String product, String environment, String category, List<String> technologies,
        @JsonUnwrapped Profile profile, List<Source> sources, String remark, @JsonUnwrapped Submitter submitter,
        @Nullable String change) {
    static final Draft EMPTY = new Draft("", "", "", "", List.of(), Profile.EMPTY, List.of(), "", Submitter.SILENT,
            null);

    Draft {
        technologies = List.copyOf(technologies);
        sources = List.copyOf(sources);
    }

    record Source(String title, String url) {
        boolean isBlank() {
            return title.isBlank() && url.isBlank();
        }
    }

    /// What else may be said of an adopter.
    record Profile(List<String> otherNames, String site, String industry, String region, String since, String scale,
            String infrastructure) {
        static final Profile EMPTY = new Profile(List.of(), "", "", "", "", "", "");

        Profile {
            otherNames = List.copyOf(otherNames);
        }

        static Profile of(dev.portolan.registry.Profile known) {
            return new Profile(known.otherNames(), text(known.site()), text(known.industry()), text(known.region()),
                    text(known.since()), text(known.scale()), text(known.infrastructure()));
        }

        /// For a form, which has one line for all of them.
        @JsonIgnore
        public String otherNamesInOneLine() {
            return NameList.write(otherNames);
        }

        @JsonIgnore
        public boolean isEmpty() {
            return equals(EMPTY);
        }
    }

    /// What is said to the moderators alone. Never filled with what was stored, so that no page can show it.
    ///
    /// @param contact
    ///            null: as before; empty: to be forgotten
    /// @param consent
    ///            whether the company may be named; null: as before
    record Submitter(@Nullable String contact, @Nullable Boolean consent) {
        static final Submitter SILENT = new Submitter(null, null);

        @JsonIgnore
        public boolean consents() {
            return Boolean.TRUE.equals(consent);
        }
    }

    /// The entry as it stands, to be changed.
    static Draft of(CaseContent content, @Nullable String change) {
        return new Draft(content.company(), content.product(), content.environmentAsWritten(), text(content.category()),
                content.technologies(), Profile.of(content.profile()),
                content.sources().stream().map(source -> new Source(source.title(), text(source.url()))).toList(),
                content.remark(), Submitter.SILENT, change);
    }

    private static String text(@Nullable String value) {
        return Objects.requireNonNullElse(value, "");
    }

    /// For a form, which has one line for all of them.
    @JsonIgnore
    public String technologiesInOneLine() {
        return NameList.write(technologies);
    }

    /// For a form, which always offers one line for a source.
    public List<Source> sourcesOrOne() {
        return sources.isEmpty() ? List.of(new Source("", "")) : sources;
    }
}
