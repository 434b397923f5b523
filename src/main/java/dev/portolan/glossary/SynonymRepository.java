package dev.portolan.glossary;

import dev.portolan.database.Database;
import java.time.Instant;
import java.util.List;
import org.springframework.stereotype.Repository;

@Repository
class SynonymRepository {
    private final Database database;

    SynonymRepository(Database database) {
        this.database = database;
    }

    /// The newest first.
    List<AddedSynonym> all() {
        return database.reader()
                .sql("select id, term, meaning, added_by, added_at from synonym order by added_at desc, id")
                .query((row, _) -> new AddedSynonym(row.getString("id"), row.getString("term"),
                        row.getString("meaning"), row.getString("added_by"),
                        Instant.ofEpochMilli(row.getLong("added_at"))))
                .list();
    }

    void add(AddedSynonym synonym) {
        database.change(jdbc -> jdbc.sql("""
                insert into synonym (id, term, meaning, added_by, added_at)
                values (:id, :term, :meaning, :addedBy, :addedAt)
                """).param("id", synonym.id()).param("term", synonym.term()).param("meaning", synonym.meaning())
                .param("addedBy", synonym.addedBy()).param("addedAt", synonym.addedAt().toEpochMilli()).update());
    }

    boolean remove(String id) {
        return database.change(jdbc -> jdbc.sql("delete from synonym where id = :id").param("id", id).update()) > 0;
    }
}
