package dev.portolan.search.lucene;

import dev.portolan.search.Entry;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import java.text.Collator;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.lucene.document.BinaryDocValuesField;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.DoubleDocValuesField;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.Field.Store;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.SortedDocValuesField;
import org.apache.lucene.document.SortedSetDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.util.BytesRef;

/// From an entry to Lucene documents: one for the entry itself, one for each document to be searched, and one for each
/// text to be suggested.
final class Mapping {
    private static final FieldType WORDS = indexed(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS, true);
    private static final FieldType CHARACTERS = indexed(IndexOptions.DOCS_AND_FREQS, true);
    private static final FieldType TERMS = indexed(IndexOptions.DOCS, false);
    /// The fields that have a length in every document.
    private static final Map<String, FieldType> MEASURED = Map.of(Fields.TITLE, WORDS, Fields.HEADING, WORDS,
            Fields.PATH, WORDS, Fields.NAMES, WORDS, Fields.BODY, WORDS, Fields.CODE, WORDS, Fields.HEAD_PAIRS, WORDS,
            Fields.TEXT_PAIRS, WORDS, Fields.HEAD_CHARACTERS, CHARACTERS, Fields.TEXT_CHARACTERS, CHARACTERS);

    private final Entry entry;
    private final Set<String> titled = new HashSet<>();
    private final Map<String, TextWords> repeated = new HashMap<>();

    private Mapping(Entry entry) {
        this.entry = entry;
    }

    static List<Document> of(Entry entry) {
        return new Mapping(entry).documents();
    }

    private List<Document> documents() {
        var documents = new ArrayList<Document>();
        documents.add(withoutText(entryDocument()));
        for (var document : entry.documents()) {
            documents.add(searchable(document, titled.add(document.title())));
        }
        for (var suggestion : Suggestible.of(entry)) {
            documents.add(withoutText(owned(suggestion.toDocument())));
        }
        return documents;
    }

    /// Where every document has a length, even none, Lucene looks lengths up by number, in half the time.
    private static Document withoutText(Document document) {
        MEASURED.keySet().forEach(field -> addTokens(field, List.of(), document));
        return document;
    }

    private Document entryDocument() {
        var document = owned(new Document());
        document.add(kind(Fields.ENTRIES.text()));
        document.add(new StoredField(Fields.OWNER, entry.owner()));
        document.add(new StoredField(Fields.FINGERPRINT, entry.fingerprint()));
        if (entry.memo() != null)
            document.add(new StoredField(Fields.MEMO, entry.memo()));
        if (entry.body() != null)
            document.add(new StoredField(Fields.PAGE, entry.body()));
        return document;
    }

    private Document owned(Document document) {
        document.add(new StringField(Fields.OWNER, entry.owner(), Store.NO));
        return document;
    }

    private Document searchable(SearchDocument source, boolean bearsTitle) {
        var document = owned(new Document());
        document.add(kind(Fields.DOCUMENTS.text()));
        document.add(new BinaryDocValuesField(Fields.STORED, DocumentCodec.write(source)));
        document.add(new SortedDocValuesField(Fields.ID, new BytesRef(source.id())));
        addOrder(source, document);
        addFacets(source, document);
        addTexts(source, document);
        addExact(source, bearsTitle, document);
        return document;
    }

    private static void addOrder(SearchDocument source, Document document) {
        document.add(new DoubleDocValuesField(Fields.WEIGHT, source.weight() * LinkLists.weight(source)));
        if (isBare(source))
            document.add(new NumericDocValuesField(Fields.BARE, 1));
        if (source.date() != null)
            document.add(new NumericDocValuesField(Fields.DATE, source.date().toEpochMilli()));
        document.add(new SortedDocValuesField(Fields.NAME, nameKey(source)));
    }

    /// Whether there is nothing to read but a heading.
    private static boolean isBare(SearchDocument source) {
        return source.body().isBlank() && source.code().isBlank();
    }

    /// Chinese names sort by their sound.
    private static BytesRef nameKey(SearchDocument source) {
        var name = Fold.of(source.heading().isEmpty() ? source.title() : source.title() + " " + source.heading());
        var key = Collator.getInstance(Locale.CHINA).getCollationKey(name).toByteArray();
        return new BytesRef(key, 0, Math.min(key.length, 1024));
    }

    private static void addFacets(SearchDocument source, Document document) {
        addFacet("type", List.of(source.type()), document);
        addFacet("lang", List.of(source.lang()), document);
        addFacet(Question.NOTE, List.of(source.note()), document);
        source.facets().forEach((name, values) -> addFacet(name, values, document));
    }

    private static void addFacet(String name, List<String> values, Document document) {
        for (var value : values) {
            document.add(new StringField(Fields.facet(name), value, Store.NO));
            document.add(new SortedSetDocValuesField(Fields.facet(name), new BytesRef(value)));
        }
    }

    private void addTexts(SearchDocument source, Document document) {
        var title = repeated(source.title());
        var heading = source.heading().isEmpty() ? title : TextWords.of(source.heading());
        var path = repeated(String.join(" \n", source.breadcrumb()));
        var names = repeated(String.join(" \n", source.names()));
        var body = TextWords.of(source.body());
        var code = TextWords.of(source.code());
        addTokens(Fields.TITLE, title.words(), document);
        addTokens(Fields.HEADING, heading.words(), document);
        addTokens(Fields.PATH, path.words(), document);
        addTokens(Fields.NAMES, names.words(), document);
        addTokens(Fields.BODY, body.words(), document);
        addTokens(Fields.CODE, code.words(), document);
        var head = Stream.of(title, path, heading, names).map(TextWords::folded).collect(Collectors.joining(" \n"));
        var text = body.folded() + " \n" + code.folded();
        addTokens(Fields.HEAD_PAIRS, Grams.of(head, 2), document);
        addTokens(Fields.TEXT_PAIRS, Grams.of(text, 2), document);
        addTokens(Fields.HEAD_CHARACTERS, Grams.of(head, 1), document);
        addTokens(Fields.TEXT_CHARACTERS, Grams.of(text, 1), document);
        var spellings = spellings(head, Stream.of(title, path, heading, names, body, code));
        document.add(new Field(Fields.SPELLING, new TokenList(spellings), TERMS));
    }

    /// All sections of a note have its title, and many have the same headings above them.
    private TextWords repeated(String text) {
        return repeated.computeIfAbsent(text, TextWords::of);
    }

    private static void addTokens(String field, List<Token> tokens, Document document) {
        document.add(new Field(field, new TokenList(tokens), Objects.requireNonNull(MEASURED.get(field))));
    }

    /// Latin words of all the text; of the headings also what may be a Chinese word.
    private static List<Token> spellings(String head, Stream<TextWords> texts) {
        var spellings = new ArrayList<Token>();
        texts.forEach(text -> spellings.addAll(text.identifiers()));
        for (int length : IndexLexicon.CHINESE_LENGTHS) {
            spellings.addAll(Grams.of(head, length));
        }
        return spellings;
    }

    /// The title of a note belongs to its first section alone.
    private static void addExact(SearchDocument source, boolean bearsTitle, Document document) {
        var exact = new HashSet<>(source.names());
        exact.add(source.heading());
        if (bearsTitle)
            exact.add(source.title());
        for (var text : exact) {
            if (!text.isEmpty())
                document.add(new StringField(Fields.EXACT, Exact.key(text), Store.NO));
        }
    }

    private static StringField kind(String kind) {
        return new StringField(Fields.KIND, kind, Store.NO);
    }

    private static FieldType indexed(IndexOptions options, boolean norms) {
        var type = new FieldType();
        type.setTokenized(true);
        type.setIndexOptions(options);
        type.setOmitNorms(!norms);
        type.freeze();
        return type;
    }
}
