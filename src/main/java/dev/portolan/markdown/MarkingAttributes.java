package dev.portolan.markdown;

import com.vladsch.flexmark.ast.AutoLink;
import com.vladsch.flexmark.ast.LinkNodeBase;
import com.vladsch.flexmark.ast.ListItem;
import com.vladsch.flexmark.ast.Paragraph;
import com.vladsch.flexmark.ast.RefNode;
import com.vladsch.flexmark.ext.tables.TableBlock;
import com.vladsch.flexmark.ext.tables.TableRow;
import com.vladsch.flexmark.html.AttributeProvider;
import com.vladsch.flexmark.html.IndependentAttributeProviderFactory;
import com.vladsch.flexmark.html.renderer.AttributablePart;
import com.vladsch.flexmark.html.renderer.LinkResolverContext;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.html.MutableAttributes;
import com.vladsch.flexmark.util.sequence.BasedSequence;

/// Marks what the parser knows and the HTML would not say.
final class MarkingAttributes implements AttributeProvider {
    private final LineOrigins origins;
    private final Lines lines;

    private MarkingAttributes(LineOrigins origins, Lines lines) {
        this.origins = origins;
        this.lines = lines;
    }

    enum Lines {
        EVERYWHERE,
        /// Of headings, tables, links and images.
        WHERE_READ
    }

    @Override
    public void setAttributes(Node node, AttributablePart part, MutableAttributes attributes) {
        switch (node) {
            case AutoLink link -> line(link, attributes);
            case LinkNodeBase link -> {
                line(link, attributes);
                address(link.getUrl(), attributes);
            }
            case TableBlock table -> {
                line(table, attributes);
                attributes.replaceValue(Marking.TABLE, "");
            }
            case com.vladsch.flexmark.ast.Heading heading -> line(heading, attributes);
            case RefNode reference -> {
                line(reference, attributes);
                var definition = reference.getReferenceNode(reference.getDocument());
                if (definition != null)
                    address(definition.getUrl(), attributes);
            }
            case TableRow row -> line(row, attributes);
            case ListItem item when lines == Lines.EVERYWHERE -> line(item, attributes);
            case Paragraph paragraph when lines == Lines.EVERYWHERE -> line(paragraph, attributes);
            default -> {
                // says nothing that the HTML does not
            }
        }
    }

    private static void address(BasedSequence written, MutableAttributes attributes) {
        // the renderer would leave what looks like an entity alone
        attributes.replaceValue(Marking.ADDRESS, written.unescape().replace("&", "&amp;"));
    }

    private void line(Node node, MutableAttributes attributes) {
        attributes.replaceValue(Marking.LINE, String.valueOf(origins.of(node)));
    }

    static class Factory extends IndependentAttributeProviderFactory {
        private final LineOrigins origins;
        private final Lines lines;

        Factory(LineOrigins origins, Lines lines) {
            this.origins = origins;
            this.lines = lines;
        }

        @Override
        public AttributeProvider apply(LinkResolverContext context) {
            return new MarkingAttributes(origins, lines);
        }
    }
}
