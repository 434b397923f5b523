package dev.portolan.search.lucene;

import dev.portolan.search.Marked;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds in plain text what a question asks for: by the same analysis as the index's, so that stems, repaired and added
/// words are found where they stand.
final class Marks {
    private final List<Sought> sought;
    private final Initials initials = new Initials();

    Marks(List<Concept> concepts) {
        this.sought = concepts.stream().map(Sought::of).toList();
        sought.forEach(each -> each.addTo(initials));
    }

    /// Of all words that are looked for.
    Initials initials() {
        return initials;
    }

    /// How many concepts are looked for.
    int size() {
        return sought.size();
    }

    Marked in(Analysed text) {
        return marked(text.text(), 0, text.text().length(), of(text));
    }

    /// All marks in a text, concept by concept.
    List<Mark> of(Analysed text) {
        var marks = new ArrayList<Mark>();
        for (int concept = 0; concept < sought.size(); concept++) {
            marks.addAll(sought.get(concept).in(text, concept));
        }
        return marks;
    }

    /// The part of a text from start to end with its marks.
    static Marked marked(String text, int start, int end, List<Mark> marks) {
        var inMark = new BitSet(text.length());
        marks.forEach(mark -> inMark.set(mark.start(), mark.end()));
        var parts = new ArrayList<Marked.Part>();
        for (int at = start; at < end;) {
            boolean marked = inMark.get(at);
            int next = marked ? inMark.nextClearBit(at) : inMark.nextSetBit(at);
            int stop = next < 0 ? end : Math.min(next, end);
            parts.add(new Marked.Part(text.substring(at, stop), marked));
            at = stop;
        }
        return new Marked(parts);
    }

    /// @param concept
    ///            the number of what stands there
    /// @param isWhole
    ///            all of it, rather than a word of several
    record Mark(int concept, int start, int end, boolean isWhole) {}
}
