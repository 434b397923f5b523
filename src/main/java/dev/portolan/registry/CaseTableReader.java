package dev.portolan.registry;

import dev.portolan.intake.AdopterColumns;
import dev.portolan.intake.AdopterLists;
import dev.portolan.intake.FilesOfInterest;
import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.registry.adopters.AdopterFile;
import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the cases in files: in case tables anywhere, and in adopter lists under `references/`. They are published by
/// {@link CasePublisher}, since one case may come from several files and from submissions.
@Component
class CaseTableReader implements Reader<CaseTable> {
    private final Cases cases;
    private final AdopterListReader lists;

    CaseTableReader(Cases cases, MarkdownReader markdown) {
        this.cases = cases;
        this.lists = new AdopterListReader(new AdopterFile(markdown));
    }

    @Override
    public String name() {
        return "cases";
    }

    @Override
    public Class<CaseTable> memoType() {
        return CaseTable.class;
    }

    @Override
    public boolean reads(SourcePath file) {
        return Reader.super.reads(file) || FilesOfInterest.isData(file);
    }

    @Override
    public Reading<CaseTable> read(ReadFile file) {
        if (AdopterColumns.areIn(file.document()))
            return readTables(file);
        return file.path().folder() == SourceFolder.REFERENCES && (!file.isMarkdown() || AdopterLists.isOne(file))
                ? lists.read(file)
                : Reading.nothing();
    }

    static Reading<CaseTable> readTables(ReadFile file) {
        var rows = new ArrayList<CaseTable.Row>();
        var problems = new ArrayList<Problem>();
        for (var table : file.document().tables())
            AdopterColumns.of(table).map(columns -> new CaseTableReading(file.path(), table, columns))
                    .ifPresent(reading -> {
                        rows.addAll(reading.rows());
                        problems.addAll(reading.problems());
                    });
        if (rows.isEmpty() && problems.isEmpty())
            return Reading.nothing();
        return new Reading<>(new CaseTable(file.modified().toEpochMilli(), rows), null, List.of(), List.of(), problems);
    }

    @Override
    public void apply(Change<CaseTable> change) {
        cases.apply(change);
    }
}
