package dev.portolan.registry;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

/// What one facet says of all lines of a roster, by the lines' numbers. Immutable.
final class FacetColumn {
    private final List<String> values = new ArrayList<>();
    private final Map<String, Integer> numbers = new HashMap<>();
    /// The numbers of the values of each line.
    private final int[][] ofLine;

    FacetColumn(Facet facet, List<CaseContent> lines) {
        ofLine = lines.stream()
                .map(content -> facet.values(content).stream().distinct().mapToInt(this::number).toArray())
                .toArray(int[][]::new);
    }

    private int number(String value) {
        return numbers.computeIfAbsent(value, fresh -> {
            values.add(fresh);
            return values.size() - 1;
        });
    }

    /// The lines that have one of these values.
    BitSet having(Collection<String> wanted) {
        var sought = new BitSet();
        wanted.stream().map(numbers::get).filter(Objects::nonNull).forEach(sought::set);
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
