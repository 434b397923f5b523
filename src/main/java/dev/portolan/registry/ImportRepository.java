package dev.portolan.registry;

import dev.portolan.database.Database;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the database keeps of imported files: their entries as they were last imported, and the history.
@Repository
class ImportRepository {
    private final Database database;

    ImportRepository(Database database) {
        this.database = database;
    }

    /// The entries of every imported file.
    Map<CaseFile, CaseTable> tables() {
        var tables = new TreeMap<CaseFile, CaseTable>();
        database.reader().sql("select name from import_file").query(String.class).list()
                .forEach(file -> table(file).ifPresent(table -> tables.put(CaseFile.imported(file), table)));
        return tables;
    }

    Optional<CaseTable> table(String file) {
        return database.reader().sql("select imported_at from import_file where name = :name").param("name", file)
                .query(Long.class).optional().map(at -> new CaseTable(at, rows(file)));
    }

    private List<CaseTable.Row> rows(String file) {
        return database.reader()
                .sql("select line, " + ContentColumns.NAMES + " from import_entry where file = :file order by position")
                .param("file", file)
                .query((row, number) -> new CaseTable.Row(row.getInt("line"), ContentColumns.read(row))).list();
    }

    /// Puts these entries in the place of what the file said before.
    void replace(JdbcClient jdbc, String file, Instant at, String actor, List<CaseTable.Row> rows) {
        remove(jdbc, file);
        jdbc.sql("insert into import_file (name, imported_at, imported_by) values (:name, :at, :actor)")
                .param("name", file).param("at", at.toEpochMilli()).param("actor", actor).update();
        database.each(
                "insert into import_entry (file, position, line, " + ContentColumns.NAMES
                        + ") values (:file, :position, :line, " + ContentColumns.PARAMETERS + ")",
                IntStream.range(0, rows.size()).boxed().toList(),
                position -> entry(file, position, rows.get(position)));
    }

    private static Map<String, @Nullable Object> entry(String file, int position, CaseTable.Row row) {
        var entry = ContentColumns.values(row.content());
        entry.put("file", file);
        entry.put("position", position);
        entry.put("line", row.line());
        return entry;
    }

    void remove(JdbcClient jdbc, String file) {
        jdbc.sql("delete from import_entry where file = :file").param("file", file).update();
        jdbc.sql("delete from import_file where name = :file").param("file", file).update();
    }

    /// The files that are in now, the last imported first.
    List<ImportedFile> files() {
        return database.reader().sql("""
                select name, imported_at, imported_by,
                       (select count(*) from import_entry where file = name) as entries
                  from import_file
                 order by imported_at desc, name
                """).query((row, number) -> new ImportedFile(row.getString("name"),
                Instant.ofEpochMilli(row.getLong("imported_at")), row.getString("imported_by"), row.getInt("entries")))
                .list();
    }

    void add(JdbcClient jdbc, ImportEvent event) {
        var counts = event.counts();
        jdbc.sql("""
                insert into import_event (id, at, actor, file, action, added, changed, unchanged, gone)
                values (:id, :at, :actor, :file, :action, :added, :changed, :unchanged, :gone)
                """).params(new LinkedHashMap<>(Map.of("id", RowId.next(event.at().toEpochMilli()), "at",
                event.at().toEpochMilli(), "actor", event.actor(), "file", event.file(), "action", event.action(),
                "added", counts.added(), "changed", counts.changed(), "unchanged", counts.unchanged(), "gone",
                counts.gone()))).update();
    }

    /// The last ones first.
    List<ImportEvent> events(int limit) {
        return database.reader().sql("""
                select at, actor, file, action, added, changed, unchanged, gone
                  from import_event
                 order by id desc
                 limit :limit
                """).param("limit", limit).query(ImportRepository::event).list();
    }

    private static ImportEvent event(ResultSet row, int number) throws SQLException {
        return new ImportEvent(Instant.ofEpochMilli(row.getLong("at")), row.getString("actor"), row.getString("file"),
                row.getString("action"), new ImportPlan.Counts(row.getInt("added"), row.getInt("changed"),
                        row.getInt("unchanged"), row.getInt("gone")));
    }
}
