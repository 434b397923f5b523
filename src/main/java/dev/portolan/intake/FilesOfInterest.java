package dev.portolan.intake;

import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourcePath;
import java.util.Locale;
import java.util.Set;

/// Which files of the source folders are read.
public final class FilesOfInterest {
    /// A team's own words.
    public static final SourcePath GLOSSARY = SourcePath.content("glossary.tsv");
    private static final Set<String> MARKDOWN = Set.of(".md", ".markdown", ".mdx");

    private static final Set<String> DATA = Set.of(".yaml", ".yml", ".json", ".jsonc", ".json5", ".csv", ".tsv", ".js",
            ".mjs", ".cjs", ".ts", ".jsx", ".tsx", ".html", ".htm");

    private FilesOfInterest() {}

    static boolean contain(SourcePath file) {
        return isMarkdown(file) || isData(file) || file.equals(GLOSSARY);
    }

    /// What may list adopters beside Markdown, and lies where lists do.
    public static boolean isData(SourcePath file) {
        return file.folder() == SourceFolder.REFERENCES && hasEnding(file, DATA);
    }

    static boolean isMarkdown(SourcePath file) {
        return hasEnding(file, MARKDOWN);
    }

    private static boolean hasEnding(SourcePath file, Set<String> endings) {
        var name = file.path().toLowerCase(Locale.ROOT);
        return endings.stream().anyMatch(name::endsWith);
    }
}
