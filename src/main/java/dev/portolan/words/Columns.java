package dev.portolan.words;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/// Which column of a table holds what, by its header.
public final class Columns {
    private static final WordTable WORDS = WordTable.read("/dev/portolan/words/adopter-columns.txt");

    private final Map<String, Integer> places = new HashMap<>();
    private final List<Integer> furtherSources = new ArrayList<>();

    private Columns(List<String> header) {
        // a header that is exactly a known word goes first, so that one that merely holds it cannot take its place
        assign(header, text -> WORDS.exactly(text).map(Set::of).orElse(Set.of()));
        assignFurtherSources(header);
        assign(header, WORDS::within);
    }

    public static Columns of(List<String> header) {
        return new Columns(header);
    }

    /// What a label, a key or the header of a single column means.
    public static Optional<String> meaning(String label) {
        return WORDS.exactly(label);
    }

    public boolean has(String meaning) {
        return places.containsKey(meaning);
    }

    /// How many columns have a meaning.
    public int known() {
        return places.size();
    }

    public Optional<Integer> place(String meaning) {
        return Optional.ofNullable(places.get(meaning));
    }

    /// The meanings that have a column, and which.
    public Map<String, Integer> places() {
        return Map.copyOf(places);
    }

    /// Where the evidence stands: the one thing that may have several columns.
    public List<Integer> sources() {
        return Stream.concat(place("source").stream(), furtherSources.stream()).toList();
    }

    /// What a column holds.
    public Optional<String> at(int place) {
        if (furtherSources.contains(place))
            return Optional.of("source");
        return places.entrySet().stream().filter(entry -> entry.getValue() == place).map(Map.Entry::getKey).findFirst();
    }

    private void assignFurtherSources(List<String> header) {
        for (int i = 0; i < header.size(); i++)
            if (!places.containsValue(i) && meaning(header.get(i)).filter("source"::equals).isPresent())
                furtherSources.add(i);
    }

    private void assign(List<String> header, Function<String, Set<String>> meanings) {
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            if (at(place).isEmpty())
                meanings.apply(header.get(place)).stream().filter(meaning -> !has(meaning)).findFirst()
                        .ifPresent(meaning -> places.put(meaning, place));
        }
    }
}
