package dev.portolan.search.lucene;

import java.util.List;
import org.apache.lucene.index.Term;

/// The names of all Lucene fields.
final class Fields {
    /// One Lucene document is an entry, a document to be searched, or a suggestion.
    static final String KIND = "kind";
    static final Term ENTRIES = new Term(KIND, "entry");
    static final Term DOCUMENTS = new Term(KIND, "document");

    static final String OWNER = "owner";
    static final String FINGERPRINT = "fingerprint";
    static final String MEMO = "memo";
    static final String PAGE = "page";

    static final String ID = "id";
    static final String STORED = "stored";
    static final String WEIGHT = "weight";
    static final String DATE = "date";
    static final String NAME = "name";
    /// Of documents with nothing but a heading.
    static final String BARE = "bare";

    static final String TITLE = "title";
    static final String HEADING = "heading";
    static final String PATH = "path";
    static final String BODY = "body";
    static final String CODE = "code";
    static final String NAMES = "names";

    /// Chinese by pairs of characters and by single ones, for what the segmentation into words misses.
    static final String HEAD_PAIRS = "head.pairs";
    static final String TEXT_PAIRS = "text.pairs";
    static final String HEAD_CHARACTERS = "head.characters";
    static final String TEXT_CHARACTERS = "text.characters";

    /// Latin words as written, before stemming: the dictionary for repair and completion.
    static final String SPELLING = "spelling";
    /// Whole titles, headings and names.
    static final String EXACT = "exact";

    static final String SUGGEST = "suggest";
    static final String SUGGESTION = "suggestion";

    private static final String FACET = "facet.";
    static final List<String> FACETS = List.of("type", "topic", "category", "lang", "environment");

    private Fields() {}

    static String facet(String name) {
        return FACET + name;
    }
}
