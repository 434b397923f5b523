package dev.portolan.search.lucene;

import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.store.FSDirectory;

/// Whether a generation can be gone on with: committed, of this format, and every file as it was written.
final class Soundness {
    private static final System.Logger log = System.getLogger(Soundness.class.getName());

    private Soundness() {}

    /// Reads every file once, for its checksum: some 10 ms for a handbook.
    static boolean isSound(Path generation) {
        try (var directory = FSDirectory.open(generation)) {
            return DirectoryReader.indexExists(directory) && isSound(directory);
        } catch (IOException | RuntimeException e) {
            log.log(System.Logger.Level.WARNING, "The index in {0} is damaged and will be built anew: {1}", generation,
                    e);
            return false;
        }
    }

    private static boolean isSound(FSDirectory directory) throws IOException {
        try (var reader = DirectoryReader.open(directory)) {
            for (var leaf : reader.leaves()) {
                leaf.reader().checkIntegrity();
            }
            return IndexFolder.FORMAT.equals(reader.getIndexCommit().getUserData().get(IndexFolder.FORMAT_KEY));
        }
    }
}
