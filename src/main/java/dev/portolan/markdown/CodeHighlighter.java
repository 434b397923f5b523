package dev.portolan.markdown;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Colours a code block of cleaned HTML. What the reader reads stays the same to the character.
final class CodeHighlighter {
    /// Larger blocks are data rather than code, and not worth the time.
    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final Map<String, CodeLanguage> LANGUAGES = CodeLanguages.byName();

    private CodeHighlighter() {}

    static void highlight(Element block) {
        for (Element code : block.children())
            if (code.nameIs("code") && code.hasAttr("class"))
                highlightCode(code);
    }

    private static void highlightCode(Element code) {
        var name = code.className().substring("language-".length()).toLowerCase(Locale.ROOT);
        var language = LANGUAGES.get(name);
        var text = code.wholeText();
        if (language == null || text.length() > MAX_CHARACTERS || !code.children().isEmpty())
            return;
        code.empty();
        for (CodePiece piece : language.pieces(text))
            code.appendChild(piece.kind() == CodePiece.Kind.PLAIN
                    ? new TextNode(piece.text())
                    : new Element("span").addClass(piece.kind().cssClass()).appendText(piece.text()));
    }
}
