package dev.portolan.registry;

import dev.portolan.registry.adopters.Adopter;
import dev.portolan.words.Category;
import dev.portolan.words.NameList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// An entry of an adopter file as the import shows it. Texts are plain; what the file does not say is null.
record ImportedEntry(String company, @Nullable String product, String environment,
        @Nullable String environmentAsWritten, @Nullable String url, @Nullable String home, @Nullable String remark,
        int line, String file,
        @Nullable String industry, @Nullable String region, @Nullable String since, @Nullable String scale,
        List<String> technologies, List<CaseSource> sources, List<String> otherNames, @Nullable String site,
        @Nullable String infrastructure, @Nullable String category) {
    static ImportedEntry of(String file, Adopter adopter) {
        var environment = plain(adopter.environment());
        var stage = Environment.of(environment == null ? "" : environment).label();
        return new ImportedEntry(PlainText.oneLine(adopter.company()), plain(adopter.product()), stage, environment,
                plain(adopter.url()), plain(adopter.home()), remark(adopter), adopter.line(), file,
                more(adopter, "industry"),
                more(adopter, "region"), more(adopter, "since"), more(adopter, "scale"), names(adopter, "technologies"),
                adopter.evidence().stream().map(ImportedEntry::source).toList(), names(adopter, "other-names"),
                more(adopter, "website"),
                more(adopter, "infrastructure"), Category.spokenOf(use(adopter)).map(Category::word).orElse(null));
    }

    CaseTable.Row row() {
        return new CaseTable.Row(line, content());
    }

    /// As a case says it. The site is where the name leads when no column says so; addresses nobody can follow are
    /// left out.
    CaseContent content() {
        var address = Stream.of(site, home).filter(Objects::nonNull).map(ImportedEntry::address)
                .filter(WebAddress::isUsable).findFirst().orElse(null);
        var usable = sources.stream().map(ImportedEntry::followed)
                .filter(source -> source.url() == null || WebAddress.isUsable(source.url())).distinct().toList();
        return new CaseContent(company, orEmpty(product), orEmpty(environmentAsWritten), category, technologies,
                new Profile(otherNames, address, industry, region, since, scale, infrastructure), usable,
                orEmpty(remark));
    }

    private static CaseSource followed(CaseSource source) {
        return source.url() == null ? source : new CaseSource(source.title(), address(source.url()));
    }

    /// Some write a host alone.
    private static String address(String written) {
        return written.matches("(?i)https?://.*") ? written : "https://" + written;
    }

    private static String orEmpty(@Nullable String text) {
        return Objects.requireNonNullElse(text, "");
    }

    private static CaseSource source(Adopter.Evidence evidence) {
        return new CaseSource(PlainText.oneLine(evidence.title()), evidence.url().isEmpty() ? null : evidence.url());
    }

    private static String use(Adopter adopter) {
        return adopter.more().getOrDefault("use", "");
    }

    /// With what is said of the use, unless the category says it all; with its line breaks.
    private static @Nullable String remark(Adopter adopter) {
        var use = Category.named(use(adopter)).isPresent() ? "" : use(adopter);
        var both = use.isEmpty() || adopter.remark().isEmpty() ? use + adopter.remark() : use + "\n" + adopter.remark();
        var plain = both.lines().map(PlainText::oneLine).collect(Collectors.joining("\n")).strip();
        return plain.isEmpty() ? null : plain;
    }

    private static @Nullable String more(Adopter adopter, String meaning) {
        return plain(adopter.more().getOrDefault(meaning, ""));
    }

    private static List<String> names(Adopter adopter, String meaning) {
        return NameList.read(adopter.more().getOrDefault(meaning, ""));
    }

    private static @Nullable String plain(String text) {
        var plain = PlainText.oneLine(text);
        return plain.isEmpty() ? null : plain;
    }
}
