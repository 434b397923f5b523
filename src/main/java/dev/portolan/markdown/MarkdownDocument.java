package dev.portolan.markdown;

import dev.portolan.messages.Message;
import java.util.List;

/// What a Markdown text says, taken apart once: every heading opens a section, in the order of the text.
///
/// @param sections
///            at least one; the first has an empty heading when text stands ahead of the first heading
/// @param links
///            every link and image of the text, in its order
/// @param tables
///            pipe tables, and fences of the language `table` (which may lack the delimiter row)
/// @param notices
///            what an editor should know: bad front matter, an unclosed fence, why it is shown as plain text
/// @param plainText
///            the text was refused by the limits and is shown and searched as plain text
public record MarkdownDocument(FrontMatter frontMatter, List<Section> sections, List<MarkdownLink> links,
        List<Table> tables, List<Notice> notices, boolean plainText) {
    public MarkdownDocument {
        sections = List.copyOf(sections);
        links = List.copyOf(links);
        tables = List.copyOf(tables);
        notices = List.copyOf(notices);
    }

    /// Something to tell an editor; `line` counts from 1 in the file as written.
    public record Notice(int line, Message message) {}
}
