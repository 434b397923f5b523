package dev.portolan.search;

import java.nio.file.Path;

/// The index cannot be kept where it should: the folder is no folder, not writable, or the disk fails.
public class IndexUnusable extends RuntimeException {
    public IndexUnusable(Path indexDir, Exception cause) {
        super("portolan.index-dir: cannot use " + indexDir + " (" + cause + ")", cause);
    }
}
