package dev.portolan.search.lucene;

import dev.portolan.search.Answer.FacetValue;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.SortedSetDocValues;

/// How many documents have each value of each facet. A document that fails one filter alone still counts for the facet
/// of that filter, so that further values can be chosen there.
final class FacetCounts {
    private final Map<String, Map<String, Long>> counts = new HashMap<>();

    FacetCounts(Map<String, List<String>> filters) {
        Fields.FACETS.forEach(name -> counts.put(name, new HashMap<>()));
        filters.keySet().forEach(name -> counts.putIfAbsent(name, new HashMap<>()));
    }

    /// The counts of one segment are kept by number and added up at its end.
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
                values.entrySet().stream().map(value -> new FacetValue(value.getKey(), value.getValue()))
                        .sorted(Comparator.comparingLong(FacetValue::count).reversed()
                                .thenComparing(FacetValue::value))
                        .toList()));
        return byName;
    }

    private static final class Facet {
        private final String name;
        private final SortedSetDocValues values;
        private final long[] byNumber;

        Facet(String name, SortedSetDocValues values) {
            this.name = name;
            this.values = values;
            this.byNumber = new long[(int) values.getValueCount()];
        }

        void count(int doc) throws IOException {
            if (!values.advanceExact(doc))
                return;
            for (int i = 0; i < values.docValueCount(); i++) {
                byNumber[(int) values.nextOrd()]++;
            }
        }

        void addTo(Map<String, Long> sums) throws IOException {
            for (int number = 0; number < byNumber.length; number++) {
                if (byNumber[number] > 0)
                    sums.merge(values.lookupOrd(number).utf8ToString(), byNumber[number], Long::sum);
            }
        }
    }

    final class InSegment {
        private final List<Facet> facets;

        private InSegment(List<Facet> facets) {
            this.facets = facets;
        }

        void count(int doc) throws IOException {
            for (var facet : facets) {
                facet.count(doc);
            }
        }

        void countOnlyFor(String name, int doc) throws IOException {
            for (var facet : facets) {
                if (facet.name.equals(name))
                    facet.count(doc);
            }
        }

        void close() throws IOException {
            for (var facet : facets) {
                facet.addTo(counts.getOrDefault(facet.name, new HashMap<>()));
            }
        }
    }
}
