package dev.portolan.search.lucene;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.Suggestion;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A title, heading or name that completes what is being typed.
record Suggestible(Rank rank, Suggestion suggestion) {
    enum Rank {
        TITLE, NAME, HEADING
    }

    /// Nobody types further before choosing.
    private static final int LONGEST_START = 32;
    private static final int LONGEST_TEXT = 200;

    static Collection<Suggestible> of(Entry entry) {
        Map<String, Suggestible> byText = new LinkedHashMap<>();
        for (var rank : Rank.values()) {
            for (var document : entry.documents()) {
                for (var text : texts(document, rank)) {
                    if (!text.isBlank() && text.length() <= LONGEST_TEXT)
                        byText.putIfAbsent(key(text), of(rank, text, document));
                }
            }
        }
        return byText.values();
    }

    private static List<String> texts(SearchDocument document, Rank rank) {
        return switch (rank) {
            case TITLE -> List.of(document.title());
            case NAME -> document.names();
            case HEADING -> List.of(document.heading());
        };
    }

    private static Suggestible of(Rank rank, String text, SearchDocument document) {
        return new Suggestible(rank, new Suggestion(text.strip(), document.url(), document.type()));
    }

    /// What must be equal for two texts to be one suggestion, and what typed text is compared with.
    static String key(String text) {
        return Fold.of(text).strip().replaceAll("\\s+", " ");
    }

    static String start(String typed) {
        var key = key(typed);
        return key.substring(0, Math.min(key.length(), LONGEST_START));
    }

    Document toDocument() {
        var document = new Document();
        document.add(new BinaryDocValuesField(Fields.SUGGESTION, write()));
        for (var start : starts(key(suggestion.text()))) {
            document.add(new StringField(Fields.SUGGEST, start, Store.NO));
        }
        return document;
    }

    /// The text from each word's first letter, and from each Chinese character.
    private static List<String> starts(String key) {
        var starts = new ArrayList<String>();
        for (int at = 0; at < key.length(); at++) {
            if (at == 0 || isStart(key, at))
                starts.add(key.substring(at, Math.min(key.length(), at + LONGEST_START)));
        }
        return starts;
    }

    private static boolean isStart(String key, int at) {
        if (Scripts.isChinese(key.charAt(at)))
            return true;
        char before = key.charAt(at - 1);
        return Character.isLetterOrDigit(key.charAt(at))
                && (!Character.isLetterOrDigit(before) || Scripts.isChinese(before));
    }

    private BytesRef write() {
        var out = new ByteBuffersDataOutput();
        out.writeString(rank.name());
        out.writeString(suggestion.text());
        out.writeString(suggestion.url());
        out.writeString(suggestion.type());
        return new BytesRef(out.toArrayCopy());
    }

    static Suggestible read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            var rank = Rank.valueOf(in.readString());
            return new Suggestible(rank, new Suggestion(in.readString(), in.readString(), in.readString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
