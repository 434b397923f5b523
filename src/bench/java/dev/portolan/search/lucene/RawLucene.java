package dev.portolan.search.lucene;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchDocument;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.store.FSDirectory;

/// What Lucene alone does with the same documents, fields and analysis: the baseline of the engine.
public final class RawLucene implements AutoCloseable {
    private static final int HITS = 10;
    private static final String WHOLE = "whole";

    /// As questions are answered: a change of threads costs both the same.
    private final SearchPool pool = SearchPool.ofCores();
    private final DirectoryReader reader;
    private final IndexSearcher searcher;

    private RawLucene(DirectoryReader reader) {
        this.reader = reader;
        this.searcher = new IndexSearcher(reader);
        searcher.setQueryCache(null);
    }

    /// Adds everything with one writer, on as many threads as there are cores, and makes it durable.
    public static void index(Collection<Entry> entries, Path folder) throws IOException {
        try (var directory = FSDirectory.open(folder);
                var writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(new Scoring()))) {
            entries.parallelStream().forEach(entry -> add(entry, writer));
            writer.commit();
        }
    }

    private static void add(Entry entry, IndexWriter writer) {
        try {
            var documents = Mapping.of(entry);
            for (int i = 0; i < entry.documents().size(); i++) {
                documents.get(1 + i).add(new StoredField(WHOLE, DocumentCodec.write(entry.documents().get(i))));
            }
            writer.addDocuments(documents);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static RawLucene open(Path folder) throws IOException {
        return new RawLucene(DirectoryReader.open(FSDirectory.open(folder)));
    }

    /// The ten best documents for the words of a question: any of them, in any field of words as the engine weighs it;
    /// its views of Chinese characters stay out.
    public List<SearchDocument> search(String text) {
        return pool.run(() -> found(text));
    }

    private List<SearchDocument> found(String text) throws IOException {
        var stored = searcher.storedFields();
        var documents = new ArrayList<SearchDocument>();
        for (var hit : searcher.search(query(text), HITS).scoreDocs) {
            documents.add(DocumentCodec
                    .read(stored.document(hit.doc, Set.of(WHOLE)).getBinaryValue(WHOLE)));
        }
        return documents;
    }

    private static Query query(String text) {
        var terms = new LinkedHashSet<String>();
        Words.of(text).forEach(token -> terms.add(token.term()));
        var any = new BooleanQuery.Builder();
        terms.forEach(term -> any.add(anywhere(term), Occur.SHOULD));
        return any.build();
    }

    private static Query anywhere(String term) {
        var fields = Queries.FIELDS.entrySet().stream()
                .<Query>map(field -> new BoostQuery(new TermQuery(new Term(field.getKey(), term)), field.getValue()))
                .toList();
        return new DisjunctionMaxQuery(fields, 0.3f);
    }

    @Override
    public void close() throws IOException {
        pool.close();
        reader.close();
        reader.directory().close();
    }
}
