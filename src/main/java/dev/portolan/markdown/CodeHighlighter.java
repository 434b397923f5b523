package dev.portolan.markdown;

import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Colours code. What the reader reads stays the same to the character.
final class CodeHighlighter {
    /// Larger blocks are data rather than code, and not worth the time.
    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final Map<String, CodeLanguage> LANGUAGES = CodeLanguages.byName();

    private CodeHighlighter() {}

    /// Leaves placeholders of {@link SafeHtml} in a block of a language that is known: most blocks are indexed far more
    /// often than they are shown.
    static void prepare(Element block) {
        for (Element code : block.children())
            if (code.nameIs("code") && code.hasAttr("class"))
                prepareCode(code);
    }

    private static void prepareCode(Element code) {
        var language = code.className().substring("language-".length()).toLowerCase(Locale.ROOT);
        var text = code.wholeText();
        if (LANGUAGES.containsKey(language) && text.length() <= MAX_CHARACTERS && code.children().isEmpty())
            code.empty().appendChild(new TextNode(SafeHtml.CODE + language + SafeHtml.VALUE_END + text + SafeHtml.END));
    }

    /// Appends the code as HTML; without colours when the language is not known.
    static void append(String language, String code, StringBuilder html) {
        var known = LANGUAGES.get(language);
        if (known == null)
            append(code, html);
        else
            known.pieces(code).forEach(piece -> append(piece, html));
    }

    private static void append(CodePiece piece, StringBuilder html) {
        boolean isPlain = piece.kind() == CodePiece.Kind.PLAIN;
        if (!isPlain)
            html.append("<span class=\"").append(piece.kind().cssClass()).append("\">");
        append(piece.text(), html);
        if (!isPlain)
            html.append("</span>");
    }

    private static void append(String text, StringBuilder html) {
        html.append(SafeHtml.text(text));
    }
}
