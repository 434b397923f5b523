package dev.portolan.registry;

import dev.portolan.words.Folded;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// What an entry says, wherever it comes from: plain text, never HTML.
///
/// @param product
///            may be empty for a file's row
/// @param environmentAsWritten
///            in the source's own words; may be empty
/// @param category
///            one of {@link Category#all()}, or null
record CaseContent(String company, String product, String environmentAsWritten, @Nullable String category,
        List<String> technologies, Profile profile, List<CaseSource> sources, String remark) {
    CaseContent {
        technologies = List.copyOf(technologies);
        sources = List.copyOf(sources);
    }

    public Environment environment() {
        return Environment.of(environmentAsWritten);
    }

    /// `company · product`, or the company alone.
    public String title() {
        return product.isEmpty() ? company : company + " · " + product;
    }

    String companyKey() {
        return new CompanyName(company).key();
    }

    String productKey() {
        return Folded.of(product).text();
    }

    /// What company and product are compared by together.
    String nameKey() {
        return companyKey() + "|" + productKey();
    }

    /// Whether the company is named, not just described.
    boolean isNamed() {
        return !new CompanyName(company).isAnonymous();
    }

    /// What the addresses of the evidence are compared by, in order.
    List<String> evidence() {
        return sources.stream().map(CaseSource::url).filter(Objects::nonNull).map(WebAddress::key).distinct()
                .toList();
    }

    /// The ids of the addresses of the evidence, under which references of the same address are found.
    List<String> evidenceIds() {
        return sources.stream().map(CaseSource::referenceId).filter(Objects::nonNull).distinct().toList();
    }

    /// What makes two entries one: the same company, product and evidence address. Empty without evidence, and where
    /// the company is not named: two brokers in Shanghai are two.
    List<String> identities() {
        var names = nameKey();
        return isNamed() ? evidence().stream().map(address -> names + "|" + address).toList() : List.of();
    }

    /// All that is worth searching beside company and product.
    String text() {
        return Stream.of(Stream.of(remark), technologies.stream(), sources.stream().map(CaseSource::title),
                Stream.of(environmentAsWritten), profile.texts()).flatMap(parts -> parts)
                .filter(part -> !part.isBlank()).collect(Collectors.joining(" · "));
    }
}
