package dev.portolan.registry;

import dev.portolan.intake.AdopterLists;
import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reading;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.registry.adopters.AdopterReading;
import java.util.List;

/// Reads the adopter lists of other projects, as they lie under `references/`. What was left out is told to the editor.
final class AdopterListReader {
    private final AdopterFile adopters;

    AdopterListReader(AdopterFile adopters) {
        this.adopters = adopters;
    }

    Reading<CaseTable> read(ReadFile file) {
        var reading = reading(file);
        var rows = reading.adopters().stream()
                .map(adopter -> new CaseTable.Row(adopter.line(), ImportedEntry.of("", adopter).content())).toList();
        var problems = reading.notices().stream()
                .map(notice -> new Problem(file.path(), notice.line(), notice.message().cleaned(PlainText::oneLine)))
                .toList();
        return rows.isEmpty() && problems.isEmpty()
                ? Reading.nothing()
                : new Reading<>(new CaseTable(file.modified().toEpochMilli(), rows), null, List.of(), List.of(),
                        problems);
    }

    /// Data that nothing marks as a list of adopters may be anything; only what is a case all the same is taken of it.
    private AdopterReading reading(ReadFile file) {
        var name = file.path().name();
        if (AdopterLists.isNamedSo(file.path()) || file.isMarkdown())
            return adopters.read(name, file.text());
        var cases = adopters.casesIn(name, file.text());
        return cases.adopters().isEmpty() ? new AdopterReading(List.of(), List.of()) : cases;
    }
}
