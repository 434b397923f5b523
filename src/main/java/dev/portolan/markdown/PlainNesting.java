package dev.portolan.markdown;

import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeTraversor;

/// Tells, without a second parse, that a cleaned tree comes back the very same from its own HTML. It does where every
/// element stands only in what HTML lets it stand in: then no [rule of the
/// parser](https://html.spec.whatwg.org/multipage/parsing.html#parsing-main-inbody) closes, moves or copies an element.
/// Says no when in doubt.
final class PlainNesting implements NodeFilter {
    private static final Set<String> INLINE = names(
            "a abbr b br cite code del dfn em i img input ins kbd mark q s samp "
                    + "small span strike strong sub sup tt u var wbr");
    private static final Set<String> FORMATTING = names("a b code em i s small strike strong tt u");
    private static final Set<String> VOID = names("br col hr img input wbr");
    private static final Set<String> BLOCK = names("blockquote details div dl figure h1 h2 h3 h4 h5 h6 hr ol p pre "
            + "table ul");
    private static final Set<String> FLOW = both(BLOCK, INLINE);
    /// Elements by what may stand right inside of them; all others hold what is inline.
    private static final Map<String, Set<String>> INSIDE = Map.ofEntries(Map.entry("body", FLOW),
            Map.entry("blockquote", FLOW), Map.entry("div", FLOW), Map.entry("li", FLOW), Map.entry("dd", FLOW),
            Map.entry("td", FLOW), Map.entry("th", FLOW), Map.entry("figcaption", FLOW),
            Map.entry("details", both(FLOW, Set.of("summary"))), Map.entry("figure", both(FLOW, Set.of("figcaption"))),
            Map.entry("ul", Set.of("li")), Map.entry("ol", Set.of("li")), Map.entry("dl", Set.of("dt", "dd")),
            Map.entry("table", names("caption colgroup tbody tfoot thead")), Map.entry("colgroup", Set.of("col")),
            Map.entry("tbody", Set.of("tr")), Map.entry("tfoot", Set.of("tr")), Map.entry("thead", Set.of("tr")),
            Map.entry("tr", Set.of("td", "th")));
    /// Text right inside of these would be moved ahead of the table.
    private static final Set<String> WITHOUT_TEXT = names("table colgroup tbody tfoot thead tr");

    private final Set<String> open = new HashSet<>();

    private PlainNesting() {}

    static boolean holdsIn(Element body) {
        return NodeTraversor.filter(new PlainNesting(), body) != FilterResult.STOP;
    }

    private static Set<String> names(String names) {
        return Set.of(names.split(" "));
    }

    private static Set<String> both(Set<String> some, Set<String> others) {
        return Stream.concat(some.stream(), others.stream()).collect(Collectors.toUnmodifiableSet());
    }

    @Override
    public FilterResult head(Node node, int depth) {
        boolean plain = switch (node) {
            case TextNode text -> isPlain(text);
            case Element element -> depth == 0 || isPlain(element);
            default -> false;
        };
        return plain ? FilterResult.CONTINUE : FilterResult.STOP;
    }

    /// A parser drops a line break at the start of a block of code, and joins texts that touch.
    private static boolean isPlain(TextNode text) {
        var parent = text.parent();
        if (parent == null || text.previousSibling() instanceof TextNode)
            return false;
        if (WITHOUT_TEXT.contains(parent.normalName()))
            return text.isBlank();
        boolean startsCode = parent.nameIs("pre") && text.previousSibling() == null;
        return !startsCode || !text.getWholeText().startsWith("\n");
    }

    private boolean isPlain(Element element) {
        var parent = element.parent();
        var name = element.normalName();
        return parent != null && INSIDE.getOrDefault(parent.normalName(), INLINE).contains(name)
                && (!VOID.contains(name) || element.childNodeSize() == 0)
                && (!FORMATTING.contains(name) || open.add(name));
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        open.remove(node.normalName());
        return FilterResult.CONTINUE;
    }
}
