package dev.portolan.markdown;

import com.vladsch.flexmark.ast.HtmlEntity;
import com.vladsch.flexmark.ast.Text;
import com.vladsch.flexmark.ext.autolink.internal.AutolinkNodePostProcessor;
import com.vladsch.flexmark.parser.Parser;
import com.vladsch.flexmark.parser.block.NodePostProcessor;
import com.vladsch.flexmark.parser.block.NodePostProcessorFactory;
import com.vladsch.flexmark.util.ast.Document;
import com.vladsch.flexmark.util.ast.Node;
import com.vladsch.flexmark.util.ast.NodeTracker;
import com.vladsch.flexmark.util.data.MutableDataHolder;

/// Makes links of addresses that stand bare in the text, as the parser's own extension does, looking only into texts
/// that may hold one.
final class Autolinks implements Parser.ParserExtension {
    @Override
    public void parserOptions(MutableDataHolder options) {
        // has none
    }

    @Override
    public void extend(Parser.Builder parser) {
        parser.postProcessorFactory(new Factory());
    }

    private static final class Factory extends NodePostProcessorFactory {
        Factory() {
            super(false);
            addNodes(Text.class);
        }

        @Override
        public NodePostProcessor apply(Document document) {
            return new InLikelyTexts(document);
        }
    }

    private static final class InLikelyTexts extends AutolinkNodePostProcessor {
        InLikelyTexts(Document document) {
            super(document);
        }

        @Override
        public void process(NodeTracker state, Node text) {
            // an entity may be the middle of an address
            if (text.getNext() instanceof HtmlEntity || mayHoldAddress(text.getChars().toString()))
                super.process(state, text);
        }

        private static boolean mayHoldAddress(String text) {
            return text.contains("://") || text.contains("www.") || text.indexOf('@') >= 0;
        }
    }
}
