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
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// What one facet says of all lines of a roster, by the lines' numbers. Spellings that differ in case, width, spaces or
/// hyphens are one value, shown as most lines have it. Immutable.
final class FacetColumn {
    private static final Pattern JOINTS = Pattern.compile("[\\s\\p{Pd}_]+");

    private final Map<String, Integer> numbers = new HashMap<>();
    private final List<String> values;
    /// The numbers of the values of each line.
    private final int[][] ofLine;

    FacetColumn(Facet facet, List<CaseContent> lines) {
        var spellings = new ArrayList<Map<String, Integer>>();
        ofLine = lines.stream().map(content -> facet.values(content).stream()
                .mapToInt(value -> number(value, spellings)).distinct().toArray()).toArray(int[][]::new);
        values = spellings.stream().map(FacetColumn::mostFrequent).toList();
    }

    private int number(String value, List<Map<String, Integer>> spellings) {
        int number = numbers.computeIfAbsent(key(value), _ -> {
            spellings.add(new HashMap<>());
            return spellings.size() - 1;
        });
        spellings.get(number).merge(value, 1, Integer::sum);
        return number;
    }

    private static String key(String value) {
        return JOINTS.matcher(Normalizer.normalize(value, Normalizer.Form.NFKC)).replaceAll("")
                .toLowerCase(Locale.ROOT);
    }

    private static String mostFrequent(Map<String, Integer> spellings) {
        return spellings.entrySet().stream().max(Map.Entry.<String, Integer>comparingByValue()
                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder()))).orElseThrow().getKey();
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
