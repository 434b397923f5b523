package dev.portolan.search.lucene;

import dev.portolan.search.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/// The vocabulary by term, so that a question's words are looked up in any spelling.
final class Glossary {
    private final Vocabulary vocabulary;
    private volatile Compiled compiled = new Compiled(List.of(), Map.of(), Set.of());

    Glossary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The other terms of all groups that hold this one.
    List<String> others(String term) {
        return List.copyOf(current().byTerm().getOrDefault(key(term), Set.of()));
    }

    boolean contains(String term) {
        return current().byTerm().containsKey(key(term));
    }

    /// Whether a term is written so, letter by letter: `toler` is only the stem of one.
    boolean spells(String term) {
        return current().spellings().contains(Exact.key(term));
    }

    /// Chinese as it is written, however it is cut into words; other words by their stems.
    static String key(String term) {
        var folded = Fold.of(term);
        if (Scripts.isAllChinese(folded))
            return folded;
        var key = new StringBuilder();
        for (var token : Words.of(term)) {
            boolean spaced = !key.isEmpty() && !Scripts.isChinese(key.charAt(key.length() - 1));
            if (token.advance() > 0)
                key.append(spaced && !Scripts.isChinese(token.term().charAt(0)) ? " " : "").append(token.term());
        }
        return key.toString();
    }

    private Compiled current() {
        var groups = vocabulary.groups();
        var last = compiled;
        if (!last.groups().equals(groups))
            compiled = last = Compiled.of(groups);
        return last;
    }

    private record Compiled(List<List<String>> groups, Map<String, Set<String>> byTerm,
            Set<String> spellings) {
        static Compiled of(List<List<String>> groups) {
            var byTerm = new HashMap<String, Set<String>>();
            for (var group : groups) {
                for (var term : group) {
                    byTerm.computeIfAbsent(key(term), _ -> new LinkedHashSet<>()).addAll(others(group, term));
                }
            }
            var spellings = groups.stream().flatMap(List::stream).map(Exact::key).collect(Collectors.toSet());
            return new Compiled(groups, byTerm, spellings);
        }

        /// Without mere inflections, which are equal in the index.
        private static List<String> others(List<String> group, String term) {
            var keys = new HashSet<>(Set.of(key(term)));
            return group.stream().filter(other -> keys.add(key(other))).toList();
        }
    }
}
