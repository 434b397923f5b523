package dev.portolan.registry;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// Cases as RFC 4180 says, in UTF-8. A spreadsheet computes nothing that a visitor wrote.
final class CaseCsv {
    private static final List<String> HEADER = List.of("slug", "company", "product", "environment",
            "environmentAsWritten", "category", "technologies", "industry", "region", "since", "scale",
            "sourceTitles", "sourceUrls", "remark", "origin", "source", "lastConfirmed", "url", "otherNames", "site",
            "infrastructure");
    /// What begins a formula, in every width, and what spreadsheets skip before one.
    private static final String FORMULA = "=+-@\t\r\n＝＋－＠";
    private static final String QUOTED = "\",\r\n\t";

    private CaseCsv() {}

    static String of(List<CaseJson> cases) {
        return Stream.concat(Stream.of(HEADER), cases.stream().map(CaseCsv::row)).map(CaseCsv::line)
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

    private static String joined(Stream<? extends @Nullable String> lines) {
        return lines.filter(Objects::nonNull).filter(line -> !line.isEmpty()).collect(Collectors.joining("\n"));
    }

    private static String line(List<? extends @Nullable String> cells) {
        return cells.stream().map(cell -> cell(Objects.requireNonNullElse(cell, "")))
                .collect(Collectors.joining(",", "", "\r\n"));
    }

    static String cell(String text) {
        if (!text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0)
            return quoted("'" + text);
        return text.chars().anyMatch(character -> QUOTED.indexOf(character) >= 0) ? quoted(text) : text;
    }

    private static String quoted(String text) {
        return "\"" + text.replace("\"", "\"\"") + "\"";
    }
}
