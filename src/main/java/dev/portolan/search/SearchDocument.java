package dev.portolan.search;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// One thing that search finds, in terms that know no feature.
///
/// @param id
///            unique among all documents, stable over changes: `content/pod/limits.md#memory`
/// @param type
///            `section`, `case` or `reference`
/// @param title
///            the note's, the company's and product's, or the reference's
/// @param heading
///            the section's own; empty for text ahead of the first heading, and for cases and references
/// @param breadcrumb
///            the headings above, outermost first
/// @param body
///            plain text to search and to take snippets from
/// @param code
///            plain text of code blocks, and web addresses: what nobody reads for its own sake, and counts least
/// @param names
///            further names to be found under: aliases, other names of a company
/// @param url
///            path-absolute, percent-encoded, with its anchor
/// @param source
///            the file's path relative to its folder; empty without a file
/// @param lang
///            `zh`, `en` or `other`
/// @param facets
///            values by facet: `topic`, `category`, `environment`; any further ones can be filtered by. Two join what
///            features know: `evidence`, the ids of the canonical addresses that a section or case relies on, and `id`,
///            the one of a reference
/// @param weight
///            1 is ordinary; less for link lists and other weak answers
/// @param group
///            what the document is a part of (its note); hits of one group may be folded
/// @param alternateOf
///            what this document's group has in common with its translations: the group of the original, or a name that
///            none of them has. Translations are those with the same `alternateOf`, or `group` where that is null
/// @param date
///            for sorting by date
/// @param order
///            the place inside its group
public record SearchDocument(String id, String type, String title, String heading, List<String> breadcrumb, String body,
        String code, List<String> names, String url, String source, String lang, Map<String, List<String>> facets,
        double weight, String group, @Nullable String alternateOf, @Nullable Instant date, int order) {
    public SearchDocument {
        breadcrumb = List.copyOf(breadcrumb);
        names = List.copyOf(names);
        facets = Map.copyOf(facets);
    }

    /// What a note and its translations have in common.
    public String note() {
        return alternateOf == null ? group : alternateOf;
    }
}
