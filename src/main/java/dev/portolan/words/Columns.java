package dev.portolan.words;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/// Which column of a table holds what, by its header.
public final class Columns {
    private static final WordTable WORDS = WordTable.read("/dev/portolan/words/adopter-columns.txt");

    private final Map<String, Integer> places = new HashMap<>();
    private final Map<Integer, String> meanings = new TreeMap<>();

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
        return meanings.entrySet().stream().filter(column -> column.getValue().equals("source")).map(Map.Entry::getKey)
                .toList();
    }

    /// What a column holds.
    public Optional<String> at(int place) {
        return Optional.ofNullable(meanings.get(place));
    }

    private void assignFurtherSources(List<String> header) {
        for (int i = 0; i < header.size(); i++)
            if (meaning(header.get(i)).filter("source"::equals).isPresent())
                meanings.put(i, "source");
    }

    private void assign(List<String> header, Function<String, Set<String>> meant) {
        for (int i = 0; i < header.size(); i++) {
            int place = i;
            if (at(place).isEmpty())
                meant.apply(header.get(place)).stream().filter(meaning -> !has(meaning)).findFirst()
                        .ifPresent(meaning -> {
                            places.put(meaning, place);
                            meanings.put(place, meaning);
                        });
        }
    }
}
