package dev.portolan.search.lucene;

import dev.portolan.search.Answer.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;
import org.jspecify.annotations.Nullable;

/// How many documents, or notes where they are folded, have each value of each facet. A document that fails one filter
/// alone still counts for the facet of that filter, so that further values can be chosen there.
final class FacetCounts {
    private final Map<String, Map<String, Count>> counts = new HashMap<>();
    private final boolean unitsAreShared;

    FacetCounts(Map<String, List<String>> filters, Units units) {
        this.unitsAreShared = units.areShared();
        Fields.FACETS.forEach(name -> counts.put(name, new HashMap<>()));
        filters.keySet().forEach(name -> counts.putIfAbsent(name, new HashMap<>()));
    }

    /// What has a value is kept by the value's number in a segment, and brought together at its end.
    InSegment in(LeafReader reader) throws IOException {
        var facets = new ArrayList<Facet>();
        for (var name : new TreeSet<>(counts.keySet())) {
            facets.add(new Facet(name, DocValues.getSortedSet(reader, Fields.facet(name))));
        }
        return new InSegment(facets);
    }

    Map<String, List<FacetValue>> byName() {
        var byName = new HashMap<String, List<FacetValue>>();
        counts.forEach((name, values) -> byName.put(name,
                values.entrySet().stream().map(value -> new FacetValue(value.getKey(), value.getValue().get()))
                        .sorted(Comparator.comparingLong(FacetValue::count).reversed()
                                .thenComparing(FacetValue::value))
                        .toList()));
        return byName;
    }

    /// How many have one value.
    private sealed interface Count {
        void add(int unit);

        void addAll(Count other);

        long get();

        /// Each unit counts once.
        record Distinct(BitSet units) implements Count {
            @Override
            public void add(int unit) {
                units.set(unit);
            }

            @Override
            public void addAll(Count other) {
                if (other instanceof Distinct(var others))
                    units.or(others);
            }

            @Override
            public long get() {
                return units.cardinality();
            }
        }

        /// None comes twice.
        final class Plain implements Count {
            private long count;

            @Override
            public void add(int unit) {
                count++;
            }

            @Override
            public void addAll(Count other) {
                count += other.get();
            }

            @Override
            public long get() {
                return count;
            }
        }
    }

    private Count none() {
        return unitsAreShared ? new Count.Distinct(new BitSet()) : new Count.Plain();
    }

    private final class Facet {
        private final String name;
        private final SortedSetDocValues values;
        private final @Nullable Count[] byNumber;

        Facet(String name, SortedSetDocValues values) {
            this.name = name;
            this.values = values;
            this.byNumber = new Count[(int) values.getValueCount()];
        }

        void count(int doc, int unit) throws IOException {
            if (!values.advanceExact(doc))
                return;
            for (int i = 0; i < values.docValueCount(); i++) {
                int number = (int) values.nextOrd();
                var count = byNumber[number];
                if (count == null)
                    byNumber[number] = count = none();
                count.add(unit);
            }
        }

        void addTo(Map<String, Count> all) throws IOException {
            for (int number = 0; number < byNumber.length; number++) {
                var count = byNumber[number];
                if (count != null)
                    all.computeIfAbsent(values.lookupOrd(number).utf8ToString(), _ -> none()).addAll(count);
            }
        }
    }

    final class InSegment {
        private final List<Facet> facets;

        private InSegment(List<Facet> facets) {
            this.facets = facets;
        }

        void count(int doc, int unit) throws IOException {
            for (var facet : facets) {
                facet.count(doc, unit);
            }
        }

        void countOnlyFor(String name, int doc, int unit) throws IOException {
            for (var facet : facets) {
                if (facet.name.equals(name))
                    facet.count(doc, unit);
            }
        }

        void close() throws IOException {
            for (var facet : facets) {
                facet.addTo(counts.getOrDefault(facet.name, new HashMap<>()));
            }
        }
    }
}
