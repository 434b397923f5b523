package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.registry.Standing.Withdrawal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What moderators said of listed cases, as stored, by the cases' keys.
@Repository
class StandingRepository {
    private static final String COLUMNS = "confirmed_at, withdrawn_at, reason";

    private final Database database;

    StandingRepository(Database database) {
        this.database = database;
    }

    Map<String, Standing> all() {
        var standings = new HashMap<String, Standing>();
        database.reader().sql("select slug, " + COLUMNS + " from case_standing").query(row -> {
            standings.put(row.getString("slug"), read(row));
        });
        return standings;
    }

    Standing of(String key) {
        return of(database.reader(), key);
    }

    Standing of(JdbcClient jdbc, String key) {
        return jdbc.sql("select " + COLUMNS + " from case_standing where slug = :slug").param("slug", key)
                .query((row, number) -> read(row)).optional().orElse(Standing.UNCHECKED);
    }

    void put(JdbcClient jdbc, String key, Standing standing) {
        jdbc.sql("""
                insert into case_standing (slug, confirmed_at, withdrawn_at, reason)
                values (:slug, :confirmed_at, :withdrawn_at, :reason)
                    on conflict (slug) do update
                   set confirmed_at = excluded.confirmed_at, withdrawn_at = excluded.withdrawn_at,
                       reason = excluded.reason
                """).param("slug", key).params(values(standing)).update();
    }

    private static Map<String, @Nullable Object> values(Standing standing) {
        var withdrawal = standing.withdrawal();
        var values = new HashMap<String, @Nullable Object>();
        values.put("confirmed_at", standing.confirmedAt() == null ? null : standing.confirmedAt().toEpochMilli());
        values.put("withdrawn_at", withdrawal == null ? null : withdrawal.at().toEpochMilli());
        values.put("reason", withdrawal == null ? null : withdrawal.reason());
        return values;
    }

    private static Standing read(ResultSet row) throws SQLException {
        var withdrawnAt = instant(row, "withdrawn_at");
        var reason = Objects.requireNonNullElse(row.getString("reason"), "");
        return new Standing(instant(row, "confirmed_at"),
                withdrawnAt == null ? null : new Withdrawal(withdrawnAt, reason));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        long millis = row.getLong(column);
        return row.wasNull() ? null : Instant.ofEpochMilli(millis);
    }

    void addEvent(JdbcClient jdbc, String key, Submission.Event event) {
        jdbc.sql("""
                insert into case_event (id, slug, at, actor, action, message)
                values (:id, :slug, :at, :actor, :action, :message)
                """).param("id", RowId.next(event.at().toEpochMilli())).param("slug", key)
                .param("at", event.at().toEpochMilli()).param("actor", event.actor()).param("action", event.action())
                .param("message", event.message()).update();
    }

    /// Oldest first.
    List<Submission.Event> history(String key) {
        return database.reader().sql("""
                select at, actor, action, message
                  from case_event
                 where slug = :slug
                 order by id
                """).param("slug", key).query(SubmissionRepository::readEvent).list();
    }
}
