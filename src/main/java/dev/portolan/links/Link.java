package dev.portolan.links;

import dev.portolan.sources.SourcePath;

/// One link as a fact: who links to what.
///
/// @param from
///            the file that holds the link
/// @param section
///            the heading under which it stands; empty ahead of the first
/// @param anchor
///            of that section; empty likewise
/// @param line
///            counted from 1 in the file as written
/// @param title
///            what the reader reads
/// @param target
///            a path-absolute address without its fragment for an inner link, else a canonical address
/// @param inner
///            whether the target lies on this site
public record Link(SourcePath from, String section, String anchor, int line, String title, String target,
        boolean inner) {
    /// The short name of a page elsewhere that it leads to, see {@link CanonicalUrl#id}.
    public String outwardId() {
        return CanonicalUrl.id(key());
    }

    /// Equal for all links that certainly lead to the same page.
    String key() {
        return inner ? target : CanonicalUrl.key(target);
    }
}
