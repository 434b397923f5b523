package dev.portolan.registry.adopters;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/// What stands in a line, piece by piece: plain text, bold text, a link, an image.
///
/// @param text
///            as a reader reads it; of an image its alternative text
/// @param url
///            of a link, or of the link around an image; empty without one
record Piece(Kind kind, String text, String url) {
    enum Kind {
        TEXT, BOLD, LINK, IMAGE
    }

    static List<Piece> of(Element line) {
        var pieces = new ArrayList<Piece>();
        line.childNodes().forEach(node -> collect(node, pieces));
        return pieces;
    }

    boolean says() {
        return text.codePoints().anyMatch(Character::isLetterOrDigit);
    }

    private static void collect(Node node, List<Piece> pieces) {
        if (node instanceof TextNode text)
            addText(text.getWholeText(), pieces);
        else if (node instanceof Element element)
            collect(element, pieces);
    }

    private static void collect(Element element, List<Piece> pieces) {
        switch (element.normalName()) {
            case "a" -> pieces.add(link(element));
            case "img" -> pieces.add(new Piece(Kind.IMAGE, element.attr("alt"), ""));
            case "strong", "b" -> bold(element, pieces);
            case "br" -> addText("\n", pieces);
            case "ul", "ol", "input", "table" -> {
                // read on their own, or nothing to read
            }
            default -> element.childNodes().forEach(node -> collect(node, pieces));
        }
    }

    private static Piece link(Element link) {
        var image = link.selectFirst("img");
        if (link.hasText() || image == null)
            return new Piece(Kind.LINK, link.text(), Links.web(link));
        return new Piece(Kind.IMAGE, image.attr("alt"), Links.web(link));
    }

    private static void bold(Element element, List<Piece> pieces) {
        if (!element.select("a, img").isEmpty())
            element.childNodes().forEach(node -> collect(node, pieces));
        else
            pieces.add(new Piece(Kind.BOLD, element.text(), ""));
    }

    private static void addText(String text, List<Piece> pieces) {
        if (!pieces.isEmpty() && pieces.getLast().kind == Kind.TEXT)
            pieces.set(pieces.size() - 1, new Piece(Kind.TEXT, pieces.getLast().text + text, ""));
        else
            pieces.add(new Piece(Kind.TEXT, text, ""));
    }
}
