package dev.portolan.search;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Path;

/// Another process holds the index: two must not write into one folder.
public class IndexInUse extends UnusableSetting {
    public IndexInUse(Path indexDir) {
        super("portolan.index-dir", "another Portolan uses " + indexDir, "Stop it, or name another folder");
    }
}
