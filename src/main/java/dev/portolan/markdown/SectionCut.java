package dev.portolan.markdown;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.Evaluator;
import org.jsoup.select.Selector;
import org.jspecify.annotations.Nullable;

/// Cuts a note's tree in two ahead of each heading. A quote or list that a heading stands in is closed ahead of it and
/// opened anew, so that each part is whole by itself.
final class SectionCut {
    private static final Evaluator SHOWN = Selector.evaluatorOf("img, input, hr, table");

    private SectionCut() {}

    /// The text ahead of the first heading, then the part of each heading.
    static List<Element> parts(Element body, List<Element> headings) {
        var parts = new ArrayList<Element>();
        for (Element heading : headings.reversed())
            parts.add(tail(body, heading));
        parts.add(body);
        Collections.reverse(parts);
        return parts;
    }

    /// Moves all from this heading on into a tree of its own, level by level.
    private static Element tail(Element body, Element heading) {
        Element cut = heading;
        @Nullable
        Element carried = null;
        while (true) {
            var parent = Objects.requireNonNull(cut.parent());
            var copy = parent.shallowClone();
            var followers = followers(parent, cut);
            boolean leavesNothing = carried == null || isEmpty(cut);
            if (leavesNothing)
                cut.remove();
            copy.appendChild(carried == null ? cut : carried);
            followers.forEach(copy::appendChild);
            if (parent.equals(body))
                return copy;
            if (parent.nameIs("ol"))
                copy.attr("start", String.valueOf(first(parent) + parent.childrenSize() - (leavesNothing ? 0 : 1)));
            cut = parent;
            carried = copy;
        }
    }

    /// Taken from the end, since taking from the middle moves all that is behind.
    private static Deque<Node> followers(Element parent, Element cut) {
        var followers = new ArrayDeque<Node>();
        for (var last = parent.lastChild(); last != null && !last.equals(cut); last = parent.lastChild()) {
            last.remove();
            followers.addFirst(last);
        }
        return followers;
    }

    private static boolean isEmpty(Element element) {
        return !element.hasText() && element.select(SHOWN).isEmpty();
    }

    private static int first(Element list) {
        return list.hasAttr("start") ? Integer.parseInt(list.attr("start")) : 1;
    }
}
