package dev.portolan.registry;

import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

/// What an import of one file changes, beside what is listed.
///
/// @param alike
///            new entries that may be listed already
/// @param decided
///            entries that are gone from the file and stay listed, since a moderator decided on them
record ImportReport(String file, ImportPlan plan, List<Likeness> alike, List<CaseTable.Row> decided) {
    ImportReport {
        alike = List.copyOf(alike);
        decided = List.copyOf(decided);
    }

    static ImportReport of(String file, ImportPlan plan, Collection<AdopterCase> listed) {
        var imported = CaseFile.imported(file);
        var decided = listed.stream().filter(entry -> entry.decision() != null)
                .flatMap(entry -> entry.mentions().stream()).filter(mention -> mention.file().equals(imported))
                .map(mention -> new CaseTable.Row(mention.line(), mention.content())).toList();
        return new ImportReport(file, plan, Likeness.between(plan.added(), listed, imported),
                plan.gone().stream().filter(decided::contains).toList());
    }

    /// A line for the file, and one for each entry that somebody should know of.
    Stream<String> lines() {
        var counts = plan.counts();
        var first = "%s: %d new, %d changed, %d unchanged, %d gone".formatted(file, counts.added(), counts.changed(),
                counts.unchanged(), counts.gone());
        return Stream.of(Stream.of(first), plan.gone().stream().map(this::gone), alike.stream().map(this::alike))
                .flatMap(lines -> lines);
    }

    private String gone(CaseTable.Row row) {
        return "%s: gone: %s%s".formatted(file, row.content().title(),
                decided.contains(row) ? " (stays listed: a moderator decided on it)" : "");
    }

    private String alike(Likeness likeness) {
        return "%s:%d: %s may be the same as %s (%s)".formatted(file, likeness.row().line(),
                likeness.row().content().title(), likeness.listed().content().title(), likeness.listed().url());
    }
}
