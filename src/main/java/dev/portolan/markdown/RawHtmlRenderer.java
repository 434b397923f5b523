package dev.portolan.markdown;

import com.vladsch.flexmark.ast.HtmlBlock;
import com.vladsch.flexmark.ast.HtmlInline;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.ast.Node;
import java.util.Set;

/// Writes the HTML inside of Markdown through {@link RawHtml}.
final class RawHtmlRenderer implements NodeRenderer {
    private final RawHtml rawHtml;
    private final LineOrigins origins;

    RawHtmlRenderer(RawHtml rawHtml, LineOrigins origins) {
        this.rawHtml = rawHtml;
        this.origins = origins;
    }

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(HtmlBlock.class, (node, context, html) -> {
            html.line();
            write(node, html);
            html.line();
        }), new NodeRenderingHandler<>(HtmlInline.class, (node, context, html) -> write(node, html)));
    }

    private void write(Node node, HtmlWriter html) {
        html.openPre().rawPre(rawHtml.contained(node.getChars().toString(), origins.of(node))).closePre();
    }
}
