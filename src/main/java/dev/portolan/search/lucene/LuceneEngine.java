package dev.portolan.search.lucene;

import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;

/// The door of this package, for {@link dev.portolan.search.SearchEngine} alone.
public final class LuceneEngine {
    private LuceneEngine() {}

    public static SearchIndex open(Path indexDir, Vocabulary vocabulary) {
        return new LuceneSearchIndex(indexDir, vocabulary);
    }
}
