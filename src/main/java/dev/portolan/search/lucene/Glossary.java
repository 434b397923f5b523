package dev.portolan.search.lucene;

import dev.portolan.search.Terminology;
import dev.portolan.search.Vocabulary;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The vocabulary by term, so that a question's words are looked up in any spelling.
final class Glossary {
    private final Vocabulary vocabulary;
    private volatile Compiled compiled = Compiled.from(Terminology.none());

    Glossary(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
    }

    /// The other names of what this term means.
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

    /// Its terms that complete what is being typed.
    List<Suggestible> completing(String start) {
        return current().terms().stream().filter(term -> term.completes(start)).toList();
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
        var terminology = vocabulary.terminology();
        var last = compiled;
        if (!last.of().equals(terminology))
            compiled = last = Compiled.from(terminology);
        return last;
    }

    private record Compiled(Terminology of, Map<String, Set<String>> byTerm, Set<String> spellings,
            List<Suggestible> terms) {
        static Compiled from(Terminology terminology) {
            var byTerm = new HashMap<String, Set<String>>();
            terminology.own().forEach(group -> add(group, byTerm));
            var taken = Set.copyOf(byTerm.keySet());
            for (var group : terminology.general()) {
                add(group.stream().filter(term -> !taken.contains(key(term))).toList(), byTerm);
            }
            var known = Map.copyOf(byTerm);
            for (var synonym : terminology.further()) {
                var meant = known.getOrDefault(key(synonym.meaning()), Set.of());
                join(synonym.term(), withFirst(synonym.meaning(), meant), taken, byTerm);
                join(synonym.meaning(), List.of(synonym.term()), taken, byTerm);
            }
            var terms = terms(terminology);
            return new Compiled(terminology, byTerm, terms.stream().map(Exact::key).collect(Collectors.toSet()),
                    terms.stream().map(Suggestible::term).toList());
        }

        private static void add(List<String> group, Map<String, Set<String>> byTerm) {
            for (var term : group) {
                byTerm.computeIfAbsent(key(Simplify.of(term)), _ -> new LinkedHashSet<>()).addAll(others(group, term));
            }
        }

        /// Without mere inflections, which are equal in the index.
        private static List<String> others(List<String> group, String term) {
            var keys = new HashSet<>(Set.of(key(term)));
            return group.stream().filter(other -> keys.add(key(other))).toList();
        }

        private static List<String> withFirst(String first, Set<String> rest) {
            return Stream.concat(Stream.of(first), rest.stream()).toList();
        }

        /// The term means these, too, unless a team has said what it means.
        private static void join(String term, List<String> meant, Set<String> taken,
                Map<String, Set<String>> byTerm) {
            var key = key(Simplify.of(term));
            if (!taken.contains(key))
                byTerm.computeIfAbsent(key, _ -> new LinkedHashSet<>()).addAll(others(meant, term));
        }

        private static List<String> terms(Terminology terminology) {
            var groups = Stream.concat(terminology.own().stream(), terminology.general().stream())
                    .flatMap(List::stream);
            var further = terminology.further().stream()
                    .flatMap(synonym -> Stream.of(synonym.term(), synonym.meaning()));
            return Stream.concat(groups, further).distinct().toList();
        }
    }
}
