package dev.portolan.search;

import java.nio.file.Path;

/// Another process holds the index: two must not write into one folder.
public class IndexInUse extends RuntimeException {
    public IndexInUse(Path indexDir) {
        super("portolan.index-dir: another Portolan uses " + indexDir + "; stop it or set another folder");
    }
}
