package dev.portolan.search;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Path;

/// The index cannot be kept where it should: the folder is no folder, not writable, or the disk fails.
public class IndexUnusable extends UnusableSetting {
    public IndexUnusable(Path indexDir, Exception cause) {
        super("portolan.index-dir", "the index cannot be kept in " + indexDir + " (" + cause + ")",
                "Check that it is a folder, that it may be written to, and that the disk is not full");
        initCause(cause);
    }
}
