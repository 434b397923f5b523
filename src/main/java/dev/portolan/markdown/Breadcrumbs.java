package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;

/// The headings that stand above the one that was read last.
final class Breadcrumbs {
    private final List<Crumb> crumbs = new ArrayList<>();

    /// The headings above this next one, outermost first.
    List<String> above(int level, String heading) {
        while (!crumbs.isEmpty() && crumbs.getLast().level >= level)
            crumbs.removeLast();
        var above = crumbs.stream().map(Crumb::heading).toList();
        if (level > 0)
            crumbs.add(new Crumb(level, heading));
        return above;
    }

    private record Crumb(int level, String heading) {}
}
