package dev.portolan.search.lucene;

import dev.portolan.search.Entry.Remembered;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.TermQuery;

/// What the index keeps of each entry beside its documents.
final class Memory {
    private static final Set<String> REMEMBERED = Set.of(Fields.OWNER, Fields.FINGERPRINT, Fields.MEMO);

    private Memory() {}

    static List<Remembered> all(IndexSearcher searcher) throws IOException {
        var stored = searcher.storedFields();
        var all = new ArrayList<Remembered>();
        var entries = searcher.search(new TermQuery(Fields.ENTRIES), Math.max(1, searcher.getIndexReader().maxDoc()));
        for (var entry : entries.scoreDocs) {
            var fields = stored.document(entry.doc, REMEMBERED);
            all.add(new Remembered(fields.get(Fields.OWNER), fields.get(Fields.FINGERPRINT), fields.get(Fields.MEMO)));
        }
        return all;
    }

    static Optional<String> page(String owner, IndexSearcher searcher) throws IOException {
        var entry = new BooleanQuery.Builder().add(new TermQuery(Fields.ENTRIES), Occur.FILTER)
                .add(new TermQuery(new Term(Fields.OWNER, owner)), Occur.FILTER).build();
        var found = searcher.search(entry, 1).scoreDocs;
        if (found.length == 0)
            return Optional.empty();
        var fields = searcher.storedFields().document(found[0].doc, Set.of(Fields.PAGE));
        return Optional.ofNullable(fields.get(Fields.PAGE));
    }
}
