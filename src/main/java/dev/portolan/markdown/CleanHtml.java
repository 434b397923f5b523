package dev.portolan.markdown;

import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.safety.Cleaner;
import org.jsoup.safety.Safelist;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Makes rendered HTML safe: only harmless elements and attributes are left, no text hides or reorders itself, and a
/// browser parses what is written here into the very same tree (else a second parse could bring hidden markup to life).
final class CleanHtml {
    private static final int MAX_ROUNDS = 6;
    private static final int MAX_SPAN = 1000;
    private static final Pattern LANGUAGE = Pattern.compile("language-([\\w+#.-]{1,40})");
    private static final Evaluator FOOTNOTE = Selector.evaluatorOf("a.footnote-ref");
    private static final Evaluator WAY_BACK = Selector.evaluatorOf("a.footnote-backref");
    private static final Evaluator NAMED = Selector.evaluatorOf("a, h1, h2, h3, h4, h5, h6");
    private static final Safelist SAFE = safe();

    private CleanHtml() {}

    /// The body of the cleaned HTML; {@link Marking} attributes are kept.
    static Element of(String html) {
        var clean = tree(html);
        if (PlainNesting.holdsIn(clean.body()))
            return clean.body();
        var once = clean.body().html();
        for (int round = 0; round < MAX_ROUNDS; round++) {
            clean = settle(parsed(once));
            var again = clean.body().html();
            if (again.equals(once))
                return clean.body();
            once = again;
        }
        return parsed("<pre>" + Entities.escape(clean.body().wholeText()) + "</pre>").body();
    }

    /// The same for who reads the elements and never writes them as HTML again: one parse is enough.
    static Document tree(String html) {
        var dirty = parsed(html);
        dirty.select(NAMED).forEach(CleanHtml::settleName);
        return settle(new Cleaner(SAFE).clean(dirty));
    }

    static Document parsed(String html) {
        return written(Jsoup.parseBodyFragment(html));
    }

    /// What stands in this part, to the character: one outside of a document would be laid out anew.
    static String html(Element part) {
        written(new Document("")).appendChild(part);
        return part.html();
    }

    private static Document written(Document document) {
        document.outputSettings().prettyPrint(false).escapeMode(Entities.EscapeMode.base);
        return document;
    }

    private static void settleName(Element element) {
        var id = element.hasAttr("id") ? element.id() : element.attr("name");
        if (element.is(FOOTNOTE))
            element.unwrap();
        else if (element.is(WAY_BACK))
            element.remove();
        else if (!id.isBlank() && id.length() <= 200)
            element.attr(Marking.ALIAS, id);
    }

    private static Document settle(Document clean) {
        clean.body().forEachNode(CleanHtml::settle);
        return written(clean);
    }

    private static void settle(Node node) {
        if (node instanceof TextNode text)
            settle(text);
        else if (node instanceof Comment)
            node.remove();
        else if (node instanceof Element input && input.nameIs("input"))
            settleInput(input);
        else if (node instanceof Element element)
            settle(element);
    }

    private static void settleInput(Element input) {
        if (input.attr("type").equalsIgnoreCase("checkbox"))
            settle(input.attr("disabled", ""));
        else
            input.remove();
    }

    private static void settle(TextNode text) {
        var visible = VisibleText.of(text.getWholeText());
        if (visible.length() < text.getWholeText().length())
            text.text(visible);
    }

    private static void settle(Element element) {
        for (Attribute attribute : element.attributes().asList()) {
            var visible = VisibleText.of(attribute.getValue());
            if (!visible.equals(attribute.getValue()))
                element.attr(attribute.getKey(), visible);
        }
        capSpan(element, "colspan");
        capSpan(element, "rowspan");
        capSpan(element, "span");
        capSpan(element, "start");
        if (element.hasAttr("class")) {
            var language = LANGUAGE.matcher(element.className());
            if (element.nameIs("code") && language.find())
                element.attr("class", language.group());
            else
                element.removeAttr("class");
        }
    }

    private static void capSpan(Element element, String attribute) {
        if (!element.hasAttr(attribute))
            return;
        var digits = element.attr(attribute).strip();
        if (digits.matches("\\d{1,4}") && Integer.parseInt(digits) <= MAX_SPAN)
            element.attr(attribute, digits);
        else
            element.removeAttr(attribute);
    }

    private static Safelist safe() {
        var safe = new Safelist().addTags("a", "abbr", "b", "blockquote", "br", "caption", "cite", "code", "col",
                "colgroup", "dd", "del", "details", "dfn", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2",
                "h3", "h4", "h5", "h6", "hr", "i", "img", "input", "ins", "kbd", "li", "mark", "ol", "p", "pre", "q",
                "rp", "rt", "ruby", "s", "samp", "small", "span", "strike", "strong", "sub", "summary", "sup", "table",
                "tbody", "td", "tfoot", "th", "thead", "tr", "tt", "u", "ul", "var", "wbr");
        safe.addAttributes("a", "href").addAttributes("img", "src", "alt").addAttributes("abbr", "title")
                .addAttributes("td", "colspan", "rowspan", "align").addAttributes("th", "colspan", "rowspan", "align")
                .addAttributes("ol", "start").addAttributes("details", "open").addAttributes("code", "class")
                .addAttributes("input", "type", "checked", "disabled").addAttributes("col", "span")
                .addAttributes("colgroup", "span")
                .addAttributes(":all", Marking.LINE, Marking.ADDRESS, Marking.ALIAS, Marking.TABLE);
        return safe;
    }
}
