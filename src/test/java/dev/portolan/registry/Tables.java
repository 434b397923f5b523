package dev.portolan.registry;

import dev.portolan.intake.ReadFile;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.time.Instant;

/// Files with case tables, as the intake hands them over.
final class Tables {
    static final SourcePath ADOPTERS = SourcePath.content("adopters.md");
    static final Instant MODIFIED = Instant.parse("2026-11-01T08:00:00Z");

    private Tables() {}

    static ReadFile file(SourcePath path, String text) {
        return new ReadFile(path, text, new MarkdownReader().read(text), MODIFIED);
    }

    static CaseTable table(SourcePath path, String text) {
        var memo = CaseTableReader.readTables(file(path, text)).memo();
        return memo == null ? new CaseTable(MODIFIED.toEpochMilli(), java.util.List.of()) : memo;
    }

    /// One row with this company, product and evidence.
    static String row(String company, String product, String url) {
        return "| %s | %s | production | [talk](%s) | |\n".formatted(company, product, url);
    }

    static String withHeader(String... rows) {
        return "| Company | Product | Environment | Source | Remark |\n|---|---|---|---|---|\n" + String.join("", rows);
    }
}
