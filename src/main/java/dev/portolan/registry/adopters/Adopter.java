package dev.portolan.registry.adopters;

import java.util.List;
import java.util.Map;

/// An entry of an adopter file: texts as a reader reads them, empty where the file says nothing.
///
/// @param line
///            counted from 1 in the file
/// @param url
///            where the name or logo leads, else the website, else the first link of its own bullets
/// @param home
///            where the name leads or the website; empty where the address is that of evidence alone
/// @param environment
///            in the file's own words
/// @param evidence
///            further links
/// @param more
///            what else is said, by the meanings of columns: `industry`, `region`, `since`, `scale`, `technologies`,
///            `use`, `website`, `other-names`, `infrastructure`
public record Adopter(int line, String company, String url, String home, String product, String environment,
        String remark,
        List<Evidence> evidence, Map<String, String> more) {
    public Adopter {
        evidence = List.copyOf(evidence);
        more = Map.copyOf(more);
    }

    Adopter movedBy(int lines) {
        return new Adopter(line + lines, company, url, home, product, environment, remark, evidence, more);
    }

    /// Where something can be read about an entry.
    public record Evidence(String title, String url) {}
}
