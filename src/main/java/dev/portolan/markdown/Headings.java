package dev.portolan.markdown;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;

/// Finds the headings of a cleaned note, gives them anchors and takes the ids that authors wrote as aliases.
final class Headings {
    private static final String NAMES = "h1, h2, h3, h4, h5, h6";
    private static final Evaluator EVERY = Selector.evaluatorOf(NAMES);
    private static final Evaluator ALIASED = Selector.evaluatorOf("[" + Marking.ALIAS + "]");
    private static final Evaluator EVERY_OR_ALIASED = Selector.evaluatorOf(NAMES + ", [" + Marking.ALIAS + "]");
    private static final Evaluator SHOWN = Selector.evaluatorOf("img, input, hr, pre");
    private static final Pattern WRITTEN_ID = Pattern
            .compile("\\s*+\\{:?\\s*+#([^\\s{}]{1,200})[^{}]{0,200}}\\s*+$|\\s++\\{:?\\s*+\\.[^{}]{0,200}}\\s*+$");
    /// Cutting these would tear apart what belongs together.
    private static final Set<String> WHOLE = Set.of("table", "details", "summary", "dl", "figure", "a", "p", "pre",
            "ruby", "kbd", "code", "sub", "sup");

    private static final int MAX_ALIASES = 100;

    private final Anchors anchors = new Anchors();
    /// Elements are equal only to themselves.
    private final Map<Element, Set<String>> aliases = new HashMap<>();

    static List<Heading> of(Element body) {
        var headings = new Headings();
        var elements = body.select(EVERY);
        elements.forEach(headings::takeOwnAliases);
        headings.takeStrayAliases(body);
        return elements.stream().map(headings::heading).toList();
    }

    private void takeOwnAliases(Element heading) {
        var own = new LinkedHashSet<String>();
        ahead(heading, own);
        takeAliases(heading, own);
        takeWrittenId(heading, own);
        aliases.put(heading, own);
    }

    /// Any other named place in the text is an alias of the section that it stands in.
    private void takeStrayAliases(Element body) {
        Set<String> current = new LinkedHashSet<>();
        for (Element element : body.select(EVERY_OR_ALIASED)) {
            var own = aliases.get(element);
            if (own == null && current.size() < MAX_ALIASES)
                current.add(element.attr(Marking.ALIAS));
            else if (own != null && opensSection(element))
                current = own;
        }
    }

    private Heading heading(Element element) {
        var text = ReadableText.of(element, false);
        var shown = text.isEmpty() ? ReadableText.of(element, true) : text;
        var anchor = anchors.next(shown);
        var others = aliases.getOrDefault(element, Set.of()).stream().filter(alias -> !alias.equals(anchor)).toList();
        element.attr("id", anchor);
        return new Heading(element, shown, anchor, others, Marking.line(element), opensSection(element));
    }

    /// `<a id="x"></a>` right ahead of a heading names the heading.
    private static void ahead(Element heading, Set<String> aliases) {
        var before = heading.previousElementSibling();
        while (before != null && !before.hasText() && before.select(SHOWN).isEmpty()
                && !before.nameIs("hr") && !before.nameIs("br")) {
            if (!takeAliases(before, aliases))
                return;
            before = before.previousElementSibling();
        }
    }

    private static boolean takeAliases(Element element, Set<String> aliases) {
        var named = element.select(ALIASED);
        named.forEach(each -> aliases.add(each.attr(Marking.ALIAS)));
        named.removeAttr(Marking.ALIAS);
        return !named.isEmpty();
    }

    private static void takeWrittenId(Element heading, Set<String> aliases) {
        if (!(heading.lastChild() instanceof TextNode last))
            return;
        var id = WRITTEN_ID.matcher(last.getWholeText());
        if (!id.find())
            return;
        if (id.group(1) != null)
            aliases.add(id.group(1));
        last.text(last.getWholeText().substring(0, id.start()));
    }

    private static boolean opensSection(Element heading) {
        return heading.parents().stream().noneMatch(parent -> WHOLE.contains(parent.normalName()));
    }
}
