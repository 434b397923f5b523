package dev.portolan.search.lucene;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A text that documents are sorted by. Inside a segment its number tells the order; it is read only where documents of
/// two segments are equal in all else.
final class SortKey implements Comparable<SortKey> {
    /// Of documents that are not sorted by it.
    static final SortKey NONE = new SortKey(null, -1);
    private static final BytesRef EMPTY = new BytesRef();

    private final @Nullable SortedDocValues segment;
    private final int number;
    private @Nullable BytesRef text;

    private SortKey(@Nullable SortedDocValues segment, int number) {
        this.segment = segment;
        this.number = number;
    }

    /// @param values
    ///            always the same ones for a segment
    static SortKey of(SortedDocValues values, int doc) throws IOException {
        return new SortKey(values, values.advanceExact(doc) ? values.ordValue() : -1);
    }

    @Override
    public int compareTo(SortKey other) {
        return Objects.equals(segment, other.segment)
                ? Integer.compare(number, other.number)
                : text().compareTo(other.text());
    }

    private BytesRef text() {
        if (text == null)
            text = read();
        return text;
    }

    private BytesRef read() {
        try {
            return segment == null || number < 0 ? EMPTY : BytesRef.deepCopyOf(segment.lookupOrd(number));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
