package dev.portolan.search.lucene;

import dev.portolan.search.Question;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.BytesRef;

/// Numbers what counts as one: each document, or each note with its translations.
final class Units {
    private final boolean folded;
    private final Map<BytesRef, Integer> notes = new HashMap<>();
    /// By segment: what the choosing looked up, the ordering does not look up again.
    private final Map<Integer, int[]> knownIn = new HashMap<>();

    Units(boolean folded) {
        this.folded = folded;
    }

    /// Whether several documents may have one number.
    boolean areShared() {
        return folded;
    }

    Of in(LeafReaderContext leaf) throws IOException {
        if (!folded)
            return doc -> leaf.docBase + doc;
        var values = DocValues.getSortedSet(leaf.reader(), Fields.facet(Question.NOTE));
        var known = knownIn.computeIfAbsent(leaf.ord, _ -> new int[(int) values.getValueCount()]);
        return doc -> {
            values.advanceExact(doc);
            return note(values, (int) values.nextOrd(), known);
        };
    }

    /// @param known
    ///            of this segment, plus one; 0: not looked up yet
    private int note(SortedSetDocValues values, int number, int[] known) throws IOException {
        if (known[number] == 0) {
            int next = notes.size();
            known[number] = 1 + notes.computeIfAbsent(BytesRef.deepCopyOf(values.lookupOrd(number)), _ -> next);
        }
        return known[number] - 1;
    }

    /// The units of one segment; its documents are to be asked for in their order.
    interface Of {
        int unit(int doc) throws IOException;
    }
}
