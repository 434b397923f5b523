package dev.portolan.markdown;

import dev.portolan.markdown.CodePiece.Kind;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import javax.swing.text.Segment;
import org.fife.ui.rsyntaxtextarea.Token;
import org.fife.ui.rsyntaxtextarea.TokenMaker;
import org.fife.ui.rsyntaxtextarea.TokenMakerFactory;
import org.fife.ui.rsyntaxtextarea.TokenTypes;

/// A language that RSyntaxTextArea knows. Only its scanners are used: nothing of a window system is started.
final class ScannedLanguage implements CodeLanguage {
    private final String style;
    /// Scanners that nobody uses now: each is a table of all words of the language.
    private final Queue<TokenMaker> idle = new ConcurrentLinkedQueue<>();

    /// @param style
    ///            its name there, such as `text/golang`
    ScannedLanguage(String style) {
        this.style = style;
    }

    @Override
    public List<CodePiece> pieces(String code) {
        var scanner = Optional.ofNullable(idle.poll())
                .orElseGet(() -> TokenMakerFactory.getDefaultInstance().getTokenMaker(style));
        var pieces = pieces(code, scanner);
        idle.add(scanner);
        return pieces;
    }

    private static List<CodePiece> pieces(String code, TokenMaker scanner) {
        var pieces = new CodePiece.Builder();
        int state = TokenTypes.NULL;
        for (String line : code.splitWithDelimiters("\n", 0))
            if (line.equals("\n"))
                pieces.add(Kind.PLAIN, line);
            else
                state = addLine(scanner, line, state, pieces);
        return pieces.build();
    }

    private static int addLine(TokenMaker scanner, String line, int before, CodePiece.Builder pieces) {
        var tokens = scanner.getTokenList(new Segment(line.toCharArray(), 0, line.length()), before, 0);
        int state = before;
        int at = 0;
        for (Token token = tokens; token != null; token = token.getNextToken()) {
            state = token.getType();
            if (!token.isPaintable())
                continue;
            var lexeme = token.getLexeme();
            if (!line.startsWith(lexeme, at))
                break;
            pieces.add(kind(state), lexeme);
            at += lexeme.length();
        }
        pieces.add(Kind.PLAIN, line.substring(at));
        return state;
    }

    private static Kind kind(int type) {
        return switch (type) {
            case TokenTypes.COMMENT_EOL, TokenTypes.COMMENT_MULTILINE, TokenTypes.COMMENT_DOCUMENTATION,
                    TokenTypes.COMMENT_KEYWORD, TokenTypes.COMMENT_MARKUP, TokenTypes.MARKUP_COMMENT ->
                Kind.COMMENT;
            case TokenTypes.RESERVED_WORD, TokenTypes.RESERVED_WORD_2, TokenTypes.LITERAL_BOOLEAN,
                    TokenTypes.PREPROCESSOR ->
                Kind.KEYWORD;
            case TokenTypes.FUNCTION, TokenTypes.DATA_TYPE, TokenTypes.ANNOTATION, TokenTypes.MARKUP_TAG_NAME ->
                Kind.NAME;
            case TokenTypes.LITERAL_NUMBER_DECIMAL_INT, TokenTypes.LITERAL_NUMBER_FLOAT,
                    TokenTypes.LITERAL_NUMBER_HEXADECIMAL ->
                Kind.NUMBER;
            case TokenTypes.LITERAL_STRING_DOUBLE_QUOTE, TokenTypes.LITERAL_CHAR, TokenTypes.LITERAL_BACKQUOTE,
                    TokenTypes.REGEX, TokenTypes.MARKUP_TAG_ATTRIBUTE_VALUE ->
                Kind.STRING;
            case TokenTypes.VARIABLE -> Kind.VARIABLE;
            case TokenTypes.MARKUP_TAG_ATTRIBUTE -> Kind.KEY;
            default -> Kind.PLAIN;
        };
    }
}
