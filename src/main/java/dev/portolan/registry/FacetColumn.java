package dev.portolan.registry;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// What one facet says of all lines of a roster, by the lines' numbers. Spellings that differ in case, width, spaces or
/// hyphens are one value, shown as most lines have it. Immutable.
final class FacetColumn {
    private static final Pattern JOINTS = Pattern.compile("[\\s\\p{Pd}_]+");

    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /// The numbers of the values of each line.
    private final int[][] ofLine;

    FacetColumn(Facet facet, List<CaseContent> lines) {
        var said = lines.stream().map(facet::values).toList();
        var ofSpelling = new HashMap<String, Integer>();
        mostFrequentFirst(said).forEach(spelling -> ofSpelling.put(spelling, number(spelling)));
        ofLine = said.stream().map(spellings -> spellings.stream()
                .mapToInt(spelling -> Objects.requireNonNull(ofSpelling.get(spelling))).distinct().toArray())
                .toArray(int[][]::new);
    }

    private static Stream<String> mostFrequentFirst(List<List<String>> said) {
        var counts = said.stream().flatMap(List::stream)
                .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
        return counts.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed()
                .thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey);
    }

    /// The first of all spellings is the one shown.
    private int number(String spelling) {
        return numbers.computeIfAbsent(key(spelling), _ -> {
            values.add(spelling);
            return values.size() - 1;
        });
    }

    private static String key(String value) {
        return JOINTS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    /// The lines that have one of these values.
    BitSet having(Collection<String> wanted) {
        var sought = new BitSet();
        wanted.stream().map(value -> numbers.get(key(value))).filter(Objects::nonNull).forEach(sought::set);
        var lines = new BitSet(ofLine.length);
        if (!sought.isEmpty())
            IntStream.range(0, ofLine.length).filter(line -> IntStream.of(ofLine[line]).anyMatch(sought::get))
                    .forEach(lines::set);
        return lines;
    }

    /// How many of these lines have which value, the most frequent first.
    List<FacetValue> counts(BitSet lines) {
        var counts = new int[values.size()];
        for (int line = lines.nextSetBit(0); line >= 0; line = lines.nextSetBit(line + 1))
            for (int value : ofLine[line])
                counts[value]++;
        return IntStream.range(0, counts.length).filter(value -> counts[value] > 0)
                .mapToObj(value -> new FacetValue(values.get(value), counts[value]))
                .sorted(Comparator.comparingLong(FacetValue::count).reversed().thenComparing(FacetValue::value))
                .toList();
    }
}
