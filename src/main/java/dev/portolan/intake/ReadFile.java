package dev.portolan.intake;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.time.Instant;
import java.util.Locale;

/// A file, read and parsed.
///
/// @param text
///            decoded, as written
/// @param document
///            what Markdown says; of other files that of an empty text
/// @param modified
///            when the file was last written
public record ReadFile(SourcePath path, String text, MarkdownDocument document, Instant modified) {
    public static ReadFile of(SourcePath path, String text, MarkdownReader markdown, Instant modified) {
        return new ReadFile(path, text, markdown.read(isMarkdown(path) ? text : ""), modified);
    }

    public boolean isMarkdown() {
        return isMarkdown(path);
    }

    static boolean isMarkdown(SourcePath path) {
        var name = path.name().toLowerCase(Locale.ROOT);
        return IntakeConfiguration.MARKDOWN.stream().anyMatch(name::endsWith);
    }
}
