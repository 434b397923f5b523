package dev.portolan.search;

import dev.portolan.search.lucene.LuceneEngine;
import java.nio.file.Path;

/// Where a search index comes from.
public final class SearchEngine {
    private SearchEngine() {}

    /// The index embedded in this process. It touches only sub-folders of its own in the folder, which is made when
    /// missing.
    ///
    /// @throws IndexInUse
    ///             when another process holds it
    /// @throws IndexUnusable
    ///             when the folder cannot be written
    public static SearchIndex embedded(Path indexDir, Vocabulary vocabulary) {
        return LuceneEngine.open(indexDir, vocabulary);
    }
}
