package dev.portolan.search.lucene;

import dev.portolan.search.Answer;
import dev.portolan.search.Entry;
import dev.portolan.search.IndexUnusable;
import dev.portolan.search.Question;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Suggestion;
import dev.portolan.search.Vocabulary;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.apache.lucene.store.AlreadyClosedException;

/// The index on disk, with one current generation that a rebuild may replace while questions are answered.
final class LuceneSearchIndex implements SearchIndex {
    /// Ordinary questions take milliseconds; one that takes this long gets what was found until then.
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final Path indexDir;
    private final IndexFolder folder;
    private final Glossary glossary;
    private final Understanding understanding;
    private final SearchPool pool = SearchPool.ofCores();
    /// Folders of generations that are open: the current one and those being built.
    private final Set<Path> inUse = ConcurrentHashMap.newKeySet();
    private volatile Generation current;

    LuceneSearchIndex(Path indexDir, Vocabulary vocabulary) {
        this.indexDir = indexDir;
        this.glossary = new Glossary(vocabulary);
        this.understanding = new Understanding(glossary);
        try {
            this.folder = IndexFolder.lock(indexDir);
            this.current = openedIn(folder);
            inUse.add(current.folder());
        } catch (IOException e) {
            throw new IndexUnusable(indexDir, e);
        }
    }

    private static Generation openedIn(IndexFolder folder) throws IOException {
        try {
            return new Generation(folder.current());
        } catch (IOException | RuntimeException e) {
            folder.close();
            throw e;
        }
    }

    @Override
    public List<Entry.Remembered> remembered() {
        return read(Memory::all);
    }

    @Override
    public Optional<String> body(String owner) {
        return read(searcher -> Memory.page(owner, searcher));
    }

    @Override
    public synchronized void apply(Collection<Entry> put, Collection<String> removed) {
        write(generation -> generation.apply(put, removed));
    }

    @Override
    public synchronized void commit() {
        write(this::commit);
    }

    /// Leftovers go only after the commit: until then they are what a crash would fall back on.
    private void commit(Generation generation) throws IOException {
        generation.commit();
        folder.removeAllBut(inUse);
    }

    @Override
    public boolean takesChanges() {
        return current.isWritable();
    }

    @Override
    public synchronized Rebuild rebuild() {
        try {
            var next = new Generation(folder.next());
            inUse.add(next.folder());
            return new LuceneRebuild(next);
        } catch (IOException e) {
            throw new IndexUnusable(indexDir, e);
        }
    }

    @Override
    public Answer search(Question question) {
        return pool.run(() -> read(searcher -> new Asking(searcher, question, PATIENCE).answer(understanding)));
    }

    @Override
    public List<Suggestion> suggest(String typed, int limit) {
        var suggestions = new Suggestions(Normalise.of(typed), glossary);
        return pool.run(() -> read(searcher -> suggestions.from(searcher, limit)));
    }

    @Override
    public synchronized void close() {
        pool.close();
        try (folder; var generation = current) {
            if (generation.isWritable())
                commit(generation);
        } catch (IOException e) {
            throw new IndexUnusable(indexDir, e);
        }
    }

    private <T> T read(Generation.Reading<T> reading) {
        while (true) {
            var generation = current;
            try {
                return generation.read(reading);
            } catch (AlreadyClosedException e) {
                if (generation == current)
                    throw e;
            } catch (IOException e) {
                throw new IndexUnusable(indexDir, e);
            }
        }
    }

    private void write(Writing writing) {
        try {
            writing.to(current);
        } catch (IOException | AlreadyClosedException e) {
            throw new IndexUnusable(indexDir, e);
        }
    }

    private interface Writing {
        void to(Generation generation) throws IOException;
    }

    private final class LuceneRebuild implements Rebuild {
        private final Generation next;
        private boolean swapped;

        LuceneRebuild(Generation next) {
            this.next = next;
        }

        @Override
        public void apply(Stream<Entry> put) {
            try {
                next.write(put);
            } catch (IOException | AlreadyClosedException e) {
                throw new IndexUnusable(indexDir, e);
            }
        }

        /// The new one is committed before the old one goes, so that a crash leaves one of them.
        @Override
        public void swap() {
            synchronized (LuceneSearchIndex.this) {
                var old = current;
                write(_ -> {
                    next.compact();
                    next.commit();
                    current = next;
                    swapped = true;
                    drop(old);
                    inUse.remove(old.folder());
                    folder.removeAllBut(inUse);
                });
            }
        }

        private static void drop(Generation replaced) {
            try {
                replaced.close();
            } catch (IOException | AlreadyClosedException e) {
                // what failed or was removed is what this one replaces
            }
        }

        @Override
        public void close() {
            if (swapped)
                return;
            try {
                next.close();
                inUse.remove(next.folder());
                IndexFolder.remove(next.folder());
            } catch (IOException e) {
                throw new IndexUnusable(indexDir, e);
            }
        }
    }
}
