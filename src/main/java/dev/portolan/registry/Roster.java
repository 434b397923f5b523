package dev.portolan.registry;

import dev.portolan.words.Folded;
import java.text.CollationKey;
import java.text.Collator;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;

/// The listed cases made ready for being asked: in their orders, with their words folded and their facets counted up.
/// Made when cases change, so that a request only reads. Immutable.
final class Roster {
    static final Roster EMPTY = new Roster(List.of());

    /// By name.
    private final List<Line> lines;
    private final int[] byDate;
    private final Map<Facet, FacetColumn> columns = new EnumMap<>(Facet.class);

    /// @param name
    ///            what it is ordered by
    /// @param text
    ///            folded
    private record Line(AdopterCase entry, CollationKey name, String text) {
        static Line of(AdopterCase entry, Collator names) {
            var content = entry.content();
            return new Line(entry, names.getCollationKey(content.title()),
                    Folded.of(content.title() + " " + content.text()).text());
        }
    }

    private Roster(List<Line> lines) {
        this.lines = lines;
        byDate = IntStream.range(0, lines.size()).boxed()
                .sorted(Comparator.comparing((Integer line) -> lines.get(line).entry().changedAt()).reversed())
                .mapToInt(Integer::intValue).toArray();
        var contents = lines.stream().map(line -> line.entry().content()).toList();
        Facet.all().forEach(facet -> columns.put(facet, new FacetColumn(facet, contents)));
    }

    /// A roster of these cases. What was made ready of the same cases before is taken over.
    Roster of(Collection<AdopterCase> cases) {
        var ready = new IdentityHashMap<AdopterCase, Line>();
        lines.forEach(line -> ready.put(line.entry(), line));
        // a Chinese collator orders Latin names as usual, and Chinese ones by their sound
        var names = Collator.getInstance(Locale.CHINA);
        var now = new ArrayList<Line>(cases.size());
        for (var entry : cases)
            now.add(ready.containsKey(entry) ? ready.get(entry) : Line.of(entry, names));
        now.sort(Comparator.comparing(Line::name).thenComparing(line -> line.entry().slug()));
        return new Roster(List.copyOf(now));
    }

    /// The lines in which all these words stand, wherever.
    BitSet holding(String question) {
        var words = Arrays.stream(Folded.of(question).text().split(" ")).filter(word -> !word.isEmpty()).toList();
        var found = new BitSet(lines.size());
        IntStream.range(0, lines.size()).filter(line -> words.stream().allMatch(lines.get(line).text()::contains))
                .forEach(found::set);
        return found;
    }

    FacetColumn column(Facet facet) {
        return columns.getOrDefault(facet, new FacetColumn(facet, List.of()));
    }

    /// Some of these lines, in order.
    List<AdopterCase> entries(BitSet wanted, boolean newestFirst, long skipped, int most) {
        var order = newestFirst ? Arrays.stream(byDate).filter(wanted::get) : wanted.stream();
        return order.skip(skipped).limit(most).mapToObj(line -> lines.get(line).entry()).toList();
    }
}
