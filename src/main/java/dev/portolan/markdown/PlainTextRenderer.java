package dev.portolan.markdown;

import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.html.HtmlWriter;
import com.vladsch.flexmark.html.renderer.NodeRenderer;
import com.vladsch.flexmark.html.renderer.NodeRenderingHandler;
import com.vladsch.flexmark.util.sequence.Escaping;
import java.util.Set;

/// Writes text as the parser's own renderer does, without its search for characters to escape where none is.
final class PlainTextRenderer implements NodeRenderer {
    private static final String SPECIAL = "&<>\"\\\r\0";

    @Override
    public Set<NodeRenderingHandler<?>> getNodeRenderingHandlers() {
        return Set.of(new NodeRenderingHandler<>(Text.class, (node, context, html) -> write(node, html)));
    }

    private static void write(Text node, HtmlWriter html) {
        var text = node.getChars().toString();
        if (isPlain(text))
            html.raw(text);
        else
            html.text(Escaping.normalizeEOL(node.getChars().unescape()));
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++)
            if (text.charAt(i) <= '\\' && SPECIAL.indexOf(text.charAt(i)) >= 0)
                return false;
        return true;
    }
}
