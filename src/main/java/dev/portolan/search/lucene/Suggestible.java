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
import java.util.regex.Pattern;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.StringField;
import org.apache.lucene.store.ByteArrayDataInput;
import org.apache.lucene.store.ByteBuffersDataOutput;
import org.apache.lucene.util.BytesRef;

/// A title, heading, name, term or command that completes what is being typed.
///
/// @param key
///            what must be equal for two texts to be one suggestion, and what typed text is compared with
record Suggestible(Rank rank, String key, Suggestion suggestion) {
    enum Rank {
        TITLE, NAME, HEADING, TERM, COMMAND
    }

    private static final List<Rank> RANKS = List.of(Rank.values());
    /// Nobody types further before choosing.
    private static final int LONGEST_START = 32;
    private static final int LONGEST_TEXT = 200;
    private static final Pattern SPACE = Pattern.compile("\\s+");

    static Collection<Suggestible> of(Entry entry) {
        Map<String, Suggestible> byText = new LinkedHashMap<>();
        for (var rank : List.of(Rank.TITLE, Rank.NAME, Rank.HEADING)) {
            for (var document : entry.documents()) {
                for (var text : texts(document, rank)) {
                    if (!text.isBlank() && text.length() <= LONGEST_TEXT)
                        byText.putIfAbsent(key(text), of(rank, text, document.url(), document.type()));
                }
            }
        }
        for (var document : entry.documents()) {
            CommandLines.of(document.code()).forEach(command -> byText.putIfAbsent(command,
                    of(Rank.COMMAND, command, "", Suggestion.COMMAND)));
        }
        return byText.values();
    }

    private static List<String> texts(SearchDocument document, Rank rank) {
        return switch (rank) {
            case TITLE -> List.of(document.title());
            case NAME -> document.names();
            case HEADING -> List.of(document.heading());
            case TERM, COMMAND -> List.of();
        };
    }

    static Suggestible term(String text) {
        return of(Rank.TERM, text, "", Suggestion.TERM);
    }

    private static Suggestible of(Rank rank, String text, String url, String type) {
        return new Suggestible(rank, key(text), new Suggestion(text.strip(), url.isEmpty() ? null : url, type));
    }

    static String key(String text) {
        return SPACE.matcher(Fold.of(text).strip()).replaceAll(" ");
    }

    static String start(String typed) {
        var key = key(typed);
        return key.substring(0, Math.min(key.length(), LONGEST_START));
    }

    /// Whether one of its words begins so, and all that follows is the same.
    boolean completes(String start) {
        for (int at = key.indexOf(start); at >= 0; at = key.indexOf(start, at + 1)) {
            if (at == 0 || isStart(key, at))
                return true;
        }
        return false;
    }

    Document toDocument() {
        var document = new Document();
        document.add(new BinaryDocValuesField(Fields.SUGGESTION, write()));
        for (var start : starts(key)) {
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
        out.writeByte((byte) RANKS.indexOf(rank));
        out.writeString(key);
        out.writeString(suggestion.text());
        out.writeString(suggestion.url() == null ? "" : suggestion.url());
        out.writeString(suggestion.type());
        return new BytesRef(out.toArrayCopy());
    }

    static Suggestible read(BytesRef bytes) {
        var in = new ByteArrayDataInput(bytes.bytes, bytes.offset, bytes.length);
        try {
            var rank = RANKS.get(in.readByte());
            var key = in.readString();
            var text = in.readString();
            var url = in.readString();
            return new Suggestible(rank, key, new Suggestion(text, url.isEmpty() ? null : url, in.readString()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
