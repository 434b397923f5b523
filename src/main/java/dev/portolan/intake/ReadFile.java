package dev.portolan.intake;

import dev.portolan.markdown.MarkdownDocument;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.time.Instant;

/// A file, read and parsed.
///
/// @param text
///            decoded, as written
/// @param document
///            nothing for what is no Markdown
/// @param modified
///            when the file was last written
public record ReadFile(SourcePath path, String text, MarkdownDocument document, Instant modified) {
    public static ReadFile of(SourcePath path, String text, MarkdownReader markdown, Instant modified) {
        return new ReadFile(path, text, markdown.read(FilesOfInterest.isMarkdown(path) ? text : ""), modified);
    }

    public boolean isMarkdown() {
        return FilesOfInterest.isMarkdown(path);
    }
}
