package dev.portolan.search.lucene;

import dev.portolan.search.Entry;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Gatherers;
import java.util.stream.Stream;
import org.apache.lucene.document.Document;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.index.MergePolicy;
import org.apache.lucene.index.Term;
import org.apache.lucene.index.TieredMergePolicy;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.SearcherFactory;
import org.apache.lucene.search.SearcherManager;
import org.apache.lucene.store.Directory;
import org.apache.lucene.store.FSDirectory;
import org.jspecify.annotations.Nullable;

/// One whole index in a folder of its own, with its only writer. A change is visible when it is applied as a whole.
final class Generation implements AutoCloseable {
    /// Enough for a handbook in one or two segments, little in a heap of 256 MB.
    private static final double BUFFER_MB = 32;
    /// Bounds the memory for the words of long files. More than can run: they are handed on in order, and a long one
    /// would leave cores idle.
    private static final int TAKEN_APART_AT_ONCE = 4 * Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final double SEGMENTS_PER_TIER = 4;
    private static final double FLOOR_MB = 1;

    private final Path folder;
    private final Directory directory;
    private final IndexWriter writer;
    private final SearcherManager searchers;

    Generation(Path folder) throws IOException {
        this.folder = folder;
        this.directory = FSDirectory.open(folder);
        this.writer = new IndexWriter(directory, new IndexWriterConfig().setSimilarity(new Scoring())
                .setRAMBufferSizeMB(BUFFER_MB).setMergePolicy(fewSegments()).setCommitOnClose(false));
        if (!DirectoryReader.indexExists(directory))
            writer.setLiveCommitData(Map.of(IndexFolder.FORMAT_KEY, IndexFolder.FORMAT).entrySet());
        this.searchers = new SearcherManager(writer, new Searchers());
    }

    /// Each segment costs each word of a question a look-up. A handbook stays at a handful, of which a saved file
    /// merges only the smallest.
    private static MergePolicy fewSegments() {
        return new TieredMergePolicy().setSegmentsPerTier(SEGMENTS_PER_TIER).setFloorSegmentMB(FLOOR_MB);
    }

    Path folder() {
        return folder;
    }

    synchronized void apply(Collection<Entry> put, Collection<String> removed) throws IOException {
        for (var owner : removed) {
            writer.deleteDocuments(new Term(Fields.OWNER, owner));
        }
        write(put.stream());
        searchers.maybeRefreshBlocking();
    }

    /// Nobody sees it before the index is compacted. Taking texts apart is most of the work, and all cores can do it;
    /// written in order, an index is always the same.
    synchronized void write(Stream<Entry> put) throws IOException {
        var ready = put.gather(Gatherers.mapConcurrent(TAKEN_APART_AT_ONCE, Mapped::of)).iterator();
        while (ready.hasNext()) {
            var mapped = ready.next();
            writer.updateDocuments(mapped.owner(), mapped.documents());
        }
    }

    private record Mapped(Term owner, List<Document> documents) {
        static Mapped of(Entry entry) {
            return new Mapped(new Term(Fields.OWNER, entry.owner()), Mapping.of(entry));
        }
    }

    synchronized void commit() throws IOException {
        writer.commit();
    }

    /// For what is read far more often than it changes from here on. One large segment needs few files anyway: to pack
    /// them into one would write it twice.
    synchronized void compact() throws IOException {
        writer.getConfig().setUseCompoundFile(false);
        writer.forceMerge(1);
        writer.getConfig().setUseCompoundFile(true);
        searchers.maybeRefreshBlocking();
    }

    /// Lucene closes a writer whose disk has failed.
    boolean isWritable() {
        return writer.isOpen() && Files.isDirectory(folder);
    }

    <T> T read(Reading<T> reading) throws IOException {
        var searcher = searchers.acquire();
        try {
            return reading.from(searcher);
        } finally {
            searchers.release(searcher);
        }
    }

    /// Does not commit. Readings under way go on to their end.
    @Override
    public void close() throws IOException {
        try (directory; writer; searchers) {
            if (writer.isOpen())
                writer.rollback();
        }
    }

    interface Reading<T> {
        T from(IndexSearcher searcher) throws IOException;
    }

    private static final class Searchers extends SearcherFactory {
        @Override
        public IndexSearcher newSearcher(IndexReader reader,
                @Nullable IndexReader previous) {
            var searcher = new IndexSearcher(reader);
            searcher.setSimilarity(new Scoring());
            searcher.setQueryCache(null);
            return searcher;
        }
    }
}
