package dev.portolan.registry;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/// How the import shows what it has read.
enum ImportFormat {
    TABLE {
        // columns a tab apart, for people and `cut`.
        @Override
        String of(List<ImportedEntry> entries) {
            return entries.stream()
                    .map(entry -> Stream.of(entry.file() + ":" + entry.line(), entry.company(), entry.environment(),
                            entry.url(), entry.product(), entry.remark())
                            .map(text -> PlainText.oneLine(Objects.requireNonNullElse(text, "")))
                            .collect(Collectors.joining("\t")))
                    .map(row -> row.stripTrailing() + "\n").collect(Collectors.joining());
        }
    },
    JSON {
        @Override
        String of(List<ImportedEntry> entries) {
            return ImportJson.of(entries);
        }
    };

    abstract String of(List<ImportedEntry> entries);

    static final class Label implements ITypeConverter<ImportFormat> {
        @Override
        public ImportFormat convert(String label) {
            return Arrays.stream(values()).filter(format -> format.name().toLowerCase(Locale.ROOT).equals(label))
                    .findFirst()
                    .orElseThrow(() -> new TypeConversionException("there is no format '" + label + "'"));
        }
    }
}
