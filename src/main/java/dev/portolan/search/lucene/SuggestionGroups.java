package dev.portolan.search.lucene;

import dev.portolan.search.Suggestion;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Suggestions by their kind. Each kind has its share of a short list, and what is typed first decides which kind
/// stands first.
final class SuggestionGroups {
    private static final List<String> ORDER = List.of("section", "case", "reference", Suggestion.TERM,
            Suggestion.COMMAND);
    /// Notes are what most people look for.
    private static final Map<String, Integer> SHARES = Map.of("section", 3);

    private final List<List<Suggestible>> groups;

    private SuggestionGroups(List<List<Suggestible>> groups) {
        this.groups = groups;
    }

    /// @param bestFirst
    ///            a text that stands there twice counts where it is best
    static SuggestionGroups of(List<Suggestible> bestFirst, String typed) {
        var seen = new HashSet<String>();
        var byKind = new LinkedHashMap<String, List<Suggestible>>();
        for (var suggestible : bestFirst) {
            if (seen.add(suggestible.key()))
                byKind.computeIfAbsent(suggestible.suggestion().type(), _ -> new ArrayList<>()).add(suggestible);
        }
        var groups = new ArrayList<>(byKind.values());
        groups.sort(Comparator.comparing((List<Suggestible> group) -> !begins(group, typed))
                .thenComparingInt(group -> ORDER.indexOf(kind(group))));
        return new SuggestionGroups(groups);
    }

    /// In rounds, so that none is left out while another fills the list.
    List<Suggestion> first(int limit) {
        var taken = new int[groups.size()];
        for (int left = limit, before = -1; left > 0 && left != before;) {
            before = left;
            for (int kind = 0; kind < taken.length; kind++) {
                int more = Math.min(left, Math.min(share(kind), groups.get(kind).size() - taken[kind]));
                taken[kind] += more;
                left -= more;
            }
        }
        var suggestions = new ArrayList<Suggestion>();
        for (int kind = 0; kind < taken.length; kind++) {
            groups.get(kind).subList(0, taken[kind]).forEach(chosen -> suggestions.add(chosen.suggestion()));
        }
        return suggestions;
    }

    private static boolean begins(List<Suggestible> group, String typed) {
        return group.stream().anyMatch(suggestible -> suggestible.key().startsWith(typed));
    }

    private static String kind(List<Suggestible> group) {
        return group.getFirst().suggestion().type();
    }

    private int share(int kind) {
        return SHARES.getOrDefault(kind(groups.get(kind)), 1);
    }
}
