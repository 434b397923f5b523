package dev.portolan.markdown;

import com.vladsch.flexmark.ext.definition.DefinitionExtension;
import com.vladsch.flexmark.ext.footnotes.FootnoteExtension;
import com.vladsch.flexmark.ext.gfm.strikethrough.StrikethroughExtension;
import com.vladsch.flexmark.ext.gfm.tasklist.TaskListExtension;
import com.vladsch.flexmark.ext.tables.TablesExtension;
import com.vladsch.flexmark.html.HtmlRenderer;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.util.data.DataHolder;
import com.vladsch.flexmark.util.data.MutableDataSet;
import com.vladsch.flexmark.util.sequence.LineAppendable;
import java.util.List;

/// Markdown to HTML that is not safe yet, with {@link Marking} attributes.
final class MarkdownRenderer {
    private static final DataHolder OPTIONS = new MutableDataSet()
            .set(Parser.EXTENSIONS, List.of(TablesExtension.create(), StrikethroughExtension.create(),
                    TaskListExtension.create(), new Autolinks(), FootnoteExtension.create(),
                    DefinitionExtension.create()))
            // GitHub's rule: one dash makes a delimiter cell
            .set(TablesExtension.MIN_SEPARATOR_DASHES, 1).set(TablesExtension.COLUMN_SPANS, false)
            .set(TablesExtension.APPEND_MISSING_COLUMNS, false).set(TablesExtension.DISCARD_EXTRA_COLUMNS, false)
            .set(TablesExtension.MAX_HEADER_ROWS, 1).set(HtmlRenderer.RENDER_HEADER_ID, false)
            .set(HtmlRenderer.GENERATE_HEADER_ID, false).set(HtmlRenderer.SUPPRESS_HTML_COMMENT_BLOCKS, true)
            // every address is judged later, those of raw HTML too; who imports a file is told of the bad ones
            .set(HtmlRenderer.SUPPRESSED_LINKS, "")
            .set(HtmlRenderer.SUPPRESS_INLINE_HTML_COMMENTS, true).set(HtmlRenderer.OBFUSCATE_EMAIL, false)
            // white space means nothing in HTML, but where it means all
            .set(HtmlRenderer.FORMAT_FLAGS, LineAppendable.F_PASS_THROUGH).toImmutable();

    /// Costly to make, and as good for many texts at once: each is parsed by a state of its own.
    private static final Parser PARSER = Parser.builder(OPTIONS).build();

    private MarkdownRenderer() {}

    /// @param lines
    ///            which elements say their line
    static String html(NumberedText text, MarkingAttributes.Lines lines) {
        var markdown = text.text();
        var origins = new LineOrigins(text);
        var document = PARSER.parse(markdown);
        return HtmlRenderer.builder(OPTIONS).attributeProviderFactory(new MarkingAttributes.Factory(origins, lines))
                .nodeRendererFactory(options -> new RawHtmlRenderer(new RawHtml(markdown), origins))
                .nodeRendererFactory(options -> new PlainTextRenderer()).build().render(document);
    }
}
