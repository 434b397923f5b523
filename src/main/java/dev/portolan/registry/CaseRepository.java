package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.intake.Publisher.Waiting;
import dev.portolan.registry.AdopterCase.Decision;
import dev.portolan.registry.AdopterCase.Origin;
import dev.portolan.registry.Slugs.Renaming;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// What the database knows of cases: decisions, whose slug is whose, and what the index must still be told.
@Repository
class CaseRepository {
    private static final String COLUMNS = "slug, origin, added_at, changed_at, " + ContentColumns.NAMES;
    private static final String BIND = "insert into case_slug (identity, slug) values (:identity, :slug) on conflict do nothing";

    private final Database database;

    CaseRepository(Database database) {
        this.database = database;
    }

    List<Decision> decisions() {
        return database.reader().sql("select " + COLUMNS + " from adopter_case").query(CaseRepository::read).list();
    }

    Optional<Decision> decision(String slug) {
        return decision(database.reader(), slug);
    }

    /// Puts the moderators' word in place of an earlier one.
    void decide(JdbcClient jdbc, Decision decision) {
        var sql = decision(jdbc, decision.key()).isPresent()
                ? "update adopter_case set version = version + 1, changed_at = :changed_at, "
                        + ContentColumns.ASSIGNMENTS + " where slug = :slug"
                : "insert into adopter_case (version, " + COLUMNS + """
                        )
                        values (1, :slug, :origin, :added_at, :changed_at,
                        """ + ContentColumns.PARAMETERS + ")";
        jdbc.sql(sql).param("slug", decision.key()).param("origin", decision.origin().label())
                .param("added_at", decision.addedAt().toEpochMilli())
                .param("changed_at", decision.changedAt().toEpochMilli())
                .params(ContentColumns.values(decision.content())).update();
        decision.identities().forEach(identity -> bind(jdbc, identity, decision.key()));
    }

    private static Optional<Decision> decision(JdbcClient jdbc, String slug) {
        return jdbc.sql("select " + COLUMNS + " from adopter_case where slug = :slug").param("slug", slug)
                .query(CaseRepository::read).optional();
    }

    /// The key of every identity.
    Map<String, String> keys() {
        var keys = new HashMap<String, String>();
        database.reader().sql("select identity, slug from case_slug")
                .query(row -> {
                    keys.put(row.getString("identity"), row.getString("slug"));
                });
        return keys;
    }

    /// What reading files taught.
    void remember(Map<String, String> keys, Map<String, Seen> seen) {
        if (!keys.isEmpty() || !seen.isEmpty())
            database.change(_ -> {
                database.each(BIND, List.copyOf(keys.entrySet()), bound -> binding(bound.getKey(), bound.getValue()));
                database.each("""
                        insert into case_seen (slug, content_hash, added_at, changed_at)
                        values (:slug, :content_hash, :added_at, :changed_at)
                            on conflict (slug) do update
                           set content_hash = excluded.content_hash, changed_at = excluded.changed_at
                        """, List.copyOf(seen.entrySet()), now -> columns(now.getKey(), now.getValue()));
                return keys.size();
            });
    }

    /// By key.
    Map<String, Seen> seen() {
        var seen = new HashMap<String, Seen>();
        database.reader().sql("select slug, content_hash, added_at, changed_at from case_seen").query(row -> {
            seen.put(row.getString("slug"), new Seen(row.getString("content_hash"),
                    Instant.ofEpochMilli(row.getLong("added_at")), Instant.ofEpochMilli(row.getLong("changed_at"))));
        });
        return seen;
    }

    private static Map<String, @Nullable Object> columns(String key, Seen seen) {
        return Map.of("slug", key, "content_hash", seen.contentHash(), "added_at", seen.addedAt().toEpochMilli(),
                "changed_at", seen.changedAt().toEpochMilli());
    }

    /// The latest last.
    List<Renaming> renamings() {
        return database.reader().sql("select address, slug from case_address order by place")
                .query((row, number) -> new Renaming(row.getString("address"), row.getString("slug"))).list();
    }

    Optional<Renaming> lastRenaming(String key) {
        return renamings().stream().filter(renaming -> renaming.key().equals(key)).reduce((_, last) -> last);
    }

    void rename(JdbcClient jdbc, Renaming renaming) {
        jdbc.sql("delete from case_address where address = :address").param("address", renaming.address()).update();
        jdbc.sql("""
                insert into case_address (address, slug, place)
                select :address, :slug, coalesce(max(place), 0) + 1 from case_address
                """).param("address", renaming.address()).param("slug", renaming.key()).update();
    }

    private static void bind(JdbcClient jdbc, String identity, String slug) {
        jdbc.sql(BIND).params(binding(identity, slug)).update();
    }

    private static Map<String, @Nullable Object> binding(String identity, String slug) {
        return Map.of("identity", identity, "slug", slug);
    }

    void publishLater(JdbcClient jdbc, String owner) {
        jdbc.sql("insert into outbox (id, owner) select coalesce(max(id), 0) + 1, :owner from outbox")
                .param("owner", owner).update();
    }

    List<Waiting> waiting(int limit) {
        return database.reader().sql("select id, owner from outbox order by id limit :limit").param("limit", limit)
                .query((row, number) -> new Waiting(row.getLong("id"), row.getString("owner"))).list();
    }

    void published(Collection<Waiting> done) {
        if (!done.isEmpty())
            database.change(jdbc -> jdbc.sql("delete from outbox where id in (:ids)")
                    .param("ids", done.stream().map(Waiting::id).toList()).update());
    }

    private static Decision read(ResultSet row, int number) throws SQLException {
        return new Decision(row.getString("slug"), Origin.valueOf(row.getString("origin").toUpperCase(Locale.ROOT)),
                Instant.ofEpochMilli(row.getLong("added_at")), Instant.ofEpochMilli(row.getLong("changed_at")),
                ContentColumns.read(row));
    }
}
