package dev.portolan.markdown;

import java.util.List;

/// The part of a note under one heading, up to the next heading of any level.
///
/// @param level
///            1 to 6; 0 for the text ahead of the first heading
/// @param heading
///            as a reader reads it: no Markdown marks, link targets, shortcodes or `{#id}`; empty at level 0
/// @param anchor
///            by GitHub's rule, unique in the note; empty at level 0
/// @param aliases
///            other ids that links to this section may use: `{#id}`, `<a id>` in the heading
/// @param breadcrumb
///            the headings above this one, outermost first, without its own
/// @param line
///            of the heading, counted from 1 in the file as written
/// @param html
///            the cleaned section with its heading element
/// @param text
///            what a reader reads, without heading and code blocks, for searching and snippets
/// @param code
///            the code blocks' text, for searching
public record Section(int level, String heading, String anchor, List<String> aliases, List<String> breadcrumb, int line,
        SafeHtml html, String text, String code) {
    public Section {
        aliases = List.copyOf(aliases);
        breadcrumb = List.copyOf(breadcrumb);
    }
}
