package dev.portolan.registry;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.registry.adopters.AdopterReading.Notice;
import dev.portolan.registry.adopters.ColumnTitles;
import org.springframework.stereotype.Component;

/// Reads uploaded files for a look at them ahead of their import.
@Component
class ImportPreviews {
    private final Imports imports;
    private final Cases cases;
    private final AdopterFile reader;

    ImportPreviews(Imports imports, Cases cases, MarkdownReader markdown) {
        this.imports = imports;
        this.cases = cases;
        this.reader = new AdopterFile(markdown);
    }

    ImportPreview of(Upload upload, ColumnTitles titles) {
        var file = upload.name().substring(upload.name().lastIndexOf('/') + 1);
        var reading = reader.read(file, upload.text(), titles);
        var rows = reading.adopters().stream().map(adopter -> ImportedEntry.of("", adopter).row()).toList();
        var report = ImportReport.of(upload.name(), imports.plan(upload.name(), rows), cases.all());
        var notices = reading.notices().stream()
                .map(notice -> new Notice(notice.line(), notice.message().cleaned(PlainText::oneLine))).toList();
        return new ImportPreview(upload, report, reading.columns(), notices);
    }
}
