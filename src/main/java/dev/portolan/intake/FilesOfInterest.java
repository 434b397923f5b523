package dev.portolan.intake;

import dev.portolan.sources.SourcePath;
import java.util.Locale;
import java.util.Set;

/// Which files of the source folders are read.
public final class FilesOfInterest {
    /// A team's own words.
    public static final SourcePath GLOSSARY = SourcePath.content("glossary.tsv");
    private static final Set<String> MARKDOWN = Set.of(".md", ".markdown", ".mdx");

    private FilesOfInterest() {}

    static boolean contain(SourcePath file) {
        return isMarkdown(file) || file.equals(GLOSSARY);
    }

    static boolean isMarkdown(SourcePath file) {
        var name = file.path().toLowerCase(Locale.ROOT);
        return MARKDOWN.stream().anyMatch(name::endsWith);
    }
}
