package dev.portolan.registry;

import dev.portolan.registry.adopters.ExportForm;
import dev.portolan.words.NameList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases as RFC 4180 says, in UTF-8. A spreadsheet computes nothing that a visitor wrote.
final class CaseCsv {
    private static final String QUOTED = "\",\r\n\t";

    private CaseCsv() {}

    static String of(List<CaseJson> cases) {
        return Stream.concat(Stream.of(ExportForm.FIELDS), cases.stream().map(CaseCsv::row)).map(CaseCsv::line)
                .collect(Collectors.joining());
    }

    private static List<@Nullable String> row(CaseJson entry) {
        return java.util.Arrays.asList(entry.slug(), entry.company(), entry.product(), entry.environment(),
                entry.environmentAsWritten(), entry.category(), NameList.write(entry.technologies()),
                entry.industry(), entry.region(), entry.since(), entry.scale(),
                joined(entry.sources().stream().map(CaseSource::title)),
                joined(entry.sources().stream().map(CaseSource::url)), entry.remark(), entry.origin(), entry.source(),
                entry.lastConfirmed(), entry.url(), NameList.write(entry.otherNames()), entry.site(),
                entry.infrastructure());
    }

    /// One a line, also where one is empty, so that titles and addresses stay side by side.
    private static String joined(Stream<? extends @Nullable String> lines) {
        return lines.map(line -> Objects.requireNonNullElse(line, "")).collect(Collectors.joining("\n"));
    }

    private static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(cell -> cell(Objects.requireNonNullElse(cell, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        var inert = ExportForm.inert(text);
        boolean isPlain = inert.equals(text) && text.chars().noneMatch(letter -> QUOTED.indexOf(letter) >= 0);
        return isPlain ? text : quoted(inert);
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
