package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;

/// Finds the headings of a cleaned note, gives them anchors and takes the ids that authors wrote as aliases.
final class Headings {
    private static final String EVERY = "h1, h2, h3, h4, h5, h6";
    private static final Pattern WRITTEN_ID = Pattern
            .compile("\\s*+\\{:?\\s*+#([^\\s{}]{1,200})[^{}]{0,200}}\\s*+$|\\s++\\{:?\\s*+\\.[^{}]{0,200}}\\s*+$");
    /// Cutting these would tear apart what belongs together.
    private static final Set<String> WHOLE = Set.of("table", "details", "summary", "dl", "figure", "a", "p", "pre",
            "ruby", "kbd", "code", "sub", "sup");

    private static final int MAX_ALIASES = 100;

    private final List<Heading> found = new ArrayList<>();
    private final Anchors anchors = new Anchors();

    static List<Heading> of(Element body) {
        var headings = new Headings();
        // aliases ahead of headings are taken first, so that they do not fall to the section before
        body.select(EVERY).forEach(element -> headings.found.add(headings.heading(element)));
        return headings.withStrayAliases(body);
    }

    /// Any other named place in the text is an alias of the section that it stands in.
    private List<Heading> withStrayAliases(Element body) {
        var current = new ArrayList<String>();
        int next = 0;
        for (Element element : body.select(EVERY + ", [" + Marking.ALIAS + "]")) {
            if (next < found.size() && element.equals(found.get(next).element())) {
                var heading = found.get(next++);
                current = heading.opensSection() ? heading.aliases() : current;
            } else if (!current.contains(element.attr(Marking.ALIAS)) && current.size() < MAX_ALIASES)
                current.add(element.attr(Marking.ALIAS));
        }
        return found;
    }

    private Heading heading(Element element) {
        var aliases = new LinkedHashSet<String>();
        ahead(element, aliases);
        takeAliases(element, aliases);
        takeWrittenId(element, aliases);
        var text = ReadableText.of(element, false);
        var shown = text.isEmpty() ? ReadableText.of(element, true) : text;
        var anchor = anchors.next(shown);
        aliases.remove(anchor);
        element.attr("id", anchor);
        return new Heading(element, shown, anchor, new ArrayList<>(aliases), Marking.line(element),
                opensSection(element));
    }

    /// `<a id="x"></a>` right ahead of a heading names the heading.
    private static void ahead(Element heading, Set<String> aliases) {
        var before = heading.previousElementSibling();
        while (before != null && !before.hasText() && before.select("img, input, hr, pre").isEmpty()
                && !before.nameIs("hr") && !before.nameIs("br")) {
            if (!takeAliases(before, aliases))
                return;
            before = before.previousElementSibling();
        }
    }

    private static boolean takeAliases(Element element, Set<String> aliases) {
        var named = element.select("[" + Marking.ALIAS + "]");
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
