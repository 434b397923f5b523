package dev.portolan.library;

import dev.portolan.markdown.SafeHtml;
import java.util.List;
import java.util.stream.Collectors;

/// The text of a note, kept with the index until its page is asked for.
///
/// @param markdown
///            the file's text as written
record NoteBody(String markdown, List<Part> parts) {
    NoteBody {
        parts = List.copyOf(parts);
    }

    /// One section.
    ///
    /// @param level
    ///            1 to 6; 0 for the text ahead of the first heading
    /// @param template
    ///            of its {@link SafeHtml}
    record Part(int level, String heading, String anchor, String template) {
        String html(SafeHtml.Addresses addresses) {
            return new SafeHtml(template).resolved(addresses);
        }
    }

    /// The whole note as a page shows it.
    String html(SafeHtml.Addresses addresses) {
        return parts.stream().map(part -> part.html(addresses)).collect(Collectors.joining("\n"));
    }
}
