package dev.portolan.sources;

/// The two folders that Portolan reads.
public enum SourceFolder {
    CONTENT, REFERENCES;

    /// The name in source paths, messages and search documents: `content` or `references`.
    public String label() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
