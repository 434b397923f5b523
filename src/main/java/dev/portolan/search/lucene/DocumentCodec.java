package dev.portolan.search.lucene;

import dev.portolan.search.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.store.DataInput;
import org.apache.lucene.store.DataOutput;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/// A whole document in one field, of which a page of hits is read without unpacking its neighbours. A change here is a
/// new {@link IndexFolder#FORMAT}.
final class DocumentCodec {
    private DocumentCodec() {}

    static BytesRef write(SearchDocument document) {
        try {
            var out = new ByteBuffersDataOutput();
            write(document, out);
            return new BytesRef(out.toArrayCopy());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static SearchDocument read(BytesRef bytes) {
        try {
            return read(new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(SearchDocument document, DataOutput out) throws IOException {
        for (var text : List.of(document.id(), document.type(), document.title(), document.heading(), document.body(),
                document.code(), document.url(), document.source(), document.lang(), document.group())) {
            out.writeString(text);
        }
        writeAll(document.breadcrumb(), out);
        writeAll(document.names(), out);
        out.writeVInt(document.facets().size());
        for (var facet : document.facets().entrySet()) {
            out.writeString(facet.getKey());
            writeAll(facet.getValue(), out);
        }
        out.writeLong(Double.doubleToLongBits(document.weight()));
        writeAll(document.alternateOf() == null ? List.of() : List.of(document.alternateOf()), out);
        out.writeLong(document.date() == null ? Long.MIN_VALUE : document.date().toEpochMilli());
        out.writeZInt(document.order());
    }

    private static SearchDocument read(DataInput in) throws IOException {
        var id = in.readString();
        var type = in.readString();
        var title = in.readString();
        var heading = in.readString();
        var body = in.readString();
        var code = in.readString();
        var url = in.readString();
        var source = in.readString();
        var lang = in.readString();
        var group = in.readString();
        var breadcrumb = readAll(in);
        var names = readAll(in);
        var facets = readFacets(in);
        double weight = Double.longBitsToDouble(in.readLong());
        var alternateOf = readAll(in);
        long date = in.readLong();
        int order = in.readZInt();
        return new SearchDocument(id, type, title, heading, breadcrumb, body, code, names, url, source, lang, facets,
                weight, group, alternateOf.isEmpty() ? null : alternateOf.getFirst(), instant(date), order);
    }

    private static @Nullable Instant instant(long millis) {
        return millis == Long.MIN_VALUE ? null : Instant.ofEpochMilli(millis);
    }

    private static Map<String, List<String>> readFacets(DataInput in) throws IOException {
        var facets = new LinkedHashMap<String, List<String>>();
        for (int i = in.readVInt(); i > 0; i--) {
            facets.put(in.readString(), readAll(in));
        }
        return facets;
    }

    private static void writeAll(List<String> texts, DataOutput out) throws IOException {
        out.writeVInt(texts.size());
        for (var text : texts) {
            out.writeString(text);
        }
    }

    private static List<String> readAll(DataInput in) throws IOException {
        var texts = new ArrayList<String>();
        for (int i = in.readVInt(); i > 0; i--) {
            texts.add(in.readString());
        }
        return texts;
    }
}
