package dev.portolan.registry;

import dev.portolan.registry.adopters.AdopterReading.Notice;
import java.util.List;
import java.util.Map;

/// What importing an uploaded file would do.
///
/// @param columns
///            what each column is taken for, by its title
/// @param notices
///            what is left out, line by line
record ImportPreview(Upload upload, ImportReport report, Map<String, String> columns, List<Notice> notices) {
    /// Of each kind of entry and of the notices; the counts tell of the rest.
    private static final int MOST_SHOWN = 200;

    ImportPreview {
        notices = List.copyOf(notices);
    }

    public List<CaseTable.Row> added() {
        return first(report.plan().added());
    }

    public List<CaseTable.Row> changed() {
        return first(report.plan().changed());
    }

    public List<CaseTable.Row> gone() {
        return first(report.plan().gone());
    }

    public List<Likeness> alike() {
        return first(report.alike());
    }

    public List<Notice> leftOut() {
        return first(notices);
    }

    private static <T> List<T> first(List<T> all) {
        return all.subList(0, Math.min(MOST_SHOWN, all.size()));
    }
}
