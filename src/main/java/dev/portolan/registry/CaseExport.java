package dev.portolan.registry;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/// All cases as one text, in the order of their slugs.
enum CaseExport {
    MD("text/markdown") {
        @Override
        String write(List<CaseJson> cases) {
            return AdoptersPage.of(cases);
        }
    },
    CSV("text/csv") {
        @Override
        String write(List<CaseJson> cases) {
            return CaseCsv.of(cases);
        }
    },
    JSON("application/json") {
        @Override
        String write(List<CaseJson> cases) {
            return Indented.JSON.writeValueAsString(cases) + "\n";
        }
    };

    /// Made when it is needed: every command names these formats, and a mapper takes long to begin.
    private static final class Indented {
        static final JsonMapper JSON = JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();
    }

    private final String mediaType;

    CaseExport(String mediaType) {
        this.mediaType = mediaType;
    }

    String mediaType() {
        return mediaType;
    }

    /// The ending of addresses and the name on the command line.
    String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    /// For who keeps it.
    String fileName() {
        return this == MD ? "ADOPTERS.md" : "cases." + label();
    }

    abstract String write(List<CaseJson> cases);

    String of(Collection<AdopterCase> cases) {
        return write(cases.stream().sorted(Comparator.comparing(AdopterCase::slug)).map(CaseJson::of).toList());
    }
}
