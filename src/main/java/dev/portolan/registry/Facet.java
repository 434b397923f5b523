package dev.portolan.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What cases are filtered and counted by.
enum Facet {
    ENVIRONMENT {
        @Override
        List<String> values(CaseContent content) {
            return List.of(content.environment().label());
        }
    },
    CATEGORY {
        @Override
        List<String> values(CaseContent content) {
            return orNone(content.category());
        }
    },
    INDUSTRY {
        @Override
        List<String> values(CaseContent content) {
            return orNone(content.profile().industry());
        }
    },
    TECHNOLOGY {
        @Override
        List<String> values(CaseContent content) {
            return content.technologies();
        }
    },
    REGION {
        @Override
        List<String> values(CaseContent content) {
            return orNone(content.profile().region());
        }
    },
    /// The year.
    SINCE {
        @Override
        List<String> values(CaseContent content) {
            return content.profile().year().stream().toList();
        }
    };

    abstract List<String> values(CaseContent content);

    /// As it stands in addresses and answers.
    public String label() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Stream<Facet> all() {
        return Arrays.stream(values());
    }

    private static List<String> orNone(@Nullable String value) {
        return Optional.ofNullable(value).stream().toList();
    }
}
