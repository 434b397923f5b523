package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import dev.portolan.markdown.MarkingAttributes.Lines;
import dev.portolan.messages.Message;
import java.time.Duration;
import java.util.Optional;
import org.jsoup.nodes.Element;

/// Reads Markdown. Safe on any input: never throws for what a text holds, never overflows a stack, and ends in time;
/// what is beyond the limits comes back as plain text with a notice. Thread-safe.
public final class MarkdownReader {
    /// In characters. A text with a longer line is not read as Markdown.
    public static final int LONGEST_LINE = Limits.LINE;

    private final RenderingThread thread = new RenderingThread(Duration.ofSeconds(5), Duration.ofSeconds(30),
            Math.max(2, Runtime.getRuntime().availableProcessors()));

    /// Takes `text` apart. Meant for the moment when a file is read, not for a request.
    public MarkdownDocument read(String text) {
        var split = FrontMatterSplit.of(NumberedText.of(text));
        var tooLong = LimitScan.refusal(split.body());
        if (tooLong.isPresent())
            return PlainTextDocument.of(split, tooLong.get());
        var markdown = ForeignMarks.replaced(split.body());
        var refusal = refusal(markdown, split.body());
        if (refusal.isPresent())
            return PlainTextDocument.of(split, refusal.get());
        return thread.run(() -> rendered(markdown, split))
                .orElseGet(() -> PlainTextDocument.of(split, new Notice(split.body().firstNumber(),
                        Message.of("notice.markdown.slow-page"))));
    }

    /// Takes `text` apart like {@link #read}, for readers that need more of it than sections, tables and links. Tables
    /// without a delimiter row are tables here.
    public MarkdownTree tree(String text) {
        var body = FrontMatterSplit.body(NumberedText.of(text));
        var tooLong = LimitScan.refusal(body);
        if (tooLong.isPresent())
            return MarkdownTree.refused(tooLong.get());
        var markdown = LooseTables.joined(ForeignMarks.replaced(body));
        var refusal = refusal(markdown, body);
        if (refusal.isPresent())
            return MarkdownTree.refused(refusal.get());
        return thread.run(
                () -> MarkdownTree.of(linked(CleanHtml.tree(MarkdownRenderer.html(markdown, Lines.EVERYWHERE)).body())))
                .orElseGet(() -> MarkdownTree.refused(new Notice(1, Message.of("notice.markdown.slow"))));
    }

    /// What is still as it was written has been looked at.
    private static Optional<Notice> refusal(NumberedText markdown, NumberedText written) {
        return markdown.equals(written) ? Optional.empty() : LimitScan.refusal(markdown);
    }

    private static MarkdownDocument rendered(NumberedText markdown, FrontMatterSplit split) {
        return DocumentAssembly.of(linked(CleanHtml.of(MarkdownRenderer.html(markdown, Lines.WHERE_READ))), split);
    }

    private static Element linked(Element body) {
        BareAddresses.end(body);
        return body;
    }
}
