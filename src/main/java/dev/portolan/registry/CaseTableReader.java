package dev.portolan.registry;

import dev.portolan.intake.AdopterColumns;
import dev.portolan.intake.Problem;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;

/// Finds the case tables in files. Their cases are published by {@link CasePublisher}, since one case may come from
/// several files and from submissions.
@Component
class CaseTableReader implements Reader<CaseTable> {
    private final Cases cases;

    CaseTableReader(Cases cases) {
        this.cases = cases;
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
    public Reading<CaseTable> read(ReadFile file) {
        return readTables(file);
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
