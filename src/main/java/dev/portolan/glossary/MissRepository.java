package dev.portolan.glossary;

import dev.portolan.database.Database;
import dev.portolan.glossary.Miss.State;
import dev.portolan.web.Page;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

@Repository
class MissRepository {
    /// The rarest and oldest go first: a flood of nonsense pushes out nothing that is asked again and again.
    private static final int MOST = 5_000;

    private final Database database;

    MissRepository(Database database) {
        this.database = database;
    }

    void add(Map<MissedQuery, Misses.Count> counts, LocalDate day) {
        if (counts.isEmpty())
            return;
        database.change(jdbc -> {
            counts.forEach((query, count) -> add(jdbc, query, count, day));
            return bound(jdbc);
        });
    }

    private static void add(JdbcClient jdbc, MissedQuery query, Misses.Count count, LocalDate day) {
        jdbc.sql("""
                insert into missed_search (query, times, first_day, last_day, answer, state)
                values (:query, :times, :day, :day, :answer, 'open')
                on conflict (query) do update set times = missed_search.times + excluded.times,
                       last_day = excluded.last_day, answer = excluded.answer
                """).param("query", query.text()).param("times", count.times()).param("day", day.toEpochDay())
                .param("answer", count.answer().label()).update();
    }

    private static int bound(JdbcClient jdbc) {
        return jdbc.sql("""
                delete from missed_search
                 where query in (select query from missed_search order by times desc, last_day desc, query
                                  limit 1000000 offset :most)
                """).param("most", MOST).update();
    }

    void forgetBefore(LocalDate day) {
        boolean old = database.reader().sql("select count(*) from missed_search where last_day < :day")
                .param("day", day.toEpochDay()).query(Integer.class).single() > 0;
        if (old)
            database.change(jdbc -> jdbc.sql("delete from missed_search where last_day < :day")
                    .param("day", day.toEpochDay()).update());
    }

    Page<Miss> list(Set<State> states, int page, int size) {
        var labels = states.stream().map(State::label).toList();
        int total = database.reader().sql("select count(*) from missed_search where state in (:states)")
                .param("states", labels).query(Integer.class).single();
        var items = database.reader().sql("""
                select query, times, first_day, last_day, answer, state
                  from missed_search
                 where state in (:states)
                 order by times desc, last_day desc, query
                 limit :size offset :start
                """).param("states", labels).param("size", size).param("start", (page - 1L) * size)
                .query(MissRepository::read).list();
        return new Page<>(items, total, page, size);
    }

    Optional<Miss> mark(String query, State state) {
        int changed = database.change(jdbc -> jdbc.sql("update missed_search set state = :state where query = :query")
                .param("state", state.label()).param("query", query).update());
        return changed == 0 ? Optional.empty() : byQuery(query);
    }

    private Optional<Miss> byQuery(String query) {
        return database.reader().sql("""
                select query, times, first_day, last_day, answer, state
                  from missed_search
                 where query = :query
                """).param("query", query).query(MissRepository::read).optional();
    }

    private static Miss read(ResultSet row, int number) throws SQLException {
        return new Miss(row.getString("query"), row.getLong("times"), LocalDate.ofEpochDay(row.getLong("first_day")),
                LocalDate.ofEpochDay(row.getLong("last_day")),
                Miss.Answer.valueOf(row.getString("answer").toUpperCase(Locale.ROOT)),
                State.labelled(row.getString("state")).orElse(State.OPEN));
    }
}
