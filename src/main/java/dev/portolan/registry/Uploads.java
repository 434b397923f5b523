package dev.portolan.registry;

import dev.portolan.database.Database;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourceText;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Repository;
import org.springframework.web.server.ResponseStatusException;
import tools.jackson.databind.json.JsonMapper;

/// Keeps uploaded files between their preview and their import, for a short while.
@Repository
class Uploads {
    private static final Duration KEPT_FOR = Duration.ofHours(2);

    private final Database database;
    private final Clock clock;

    Uploads(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// @return its id
    String keep(String name, SourceText text, String actor) {
        var now = clock.instant();
        var id = RowId.next(now.toEpochMilli());
        return database.change(jdbc -> {
            jdbc.sql("delete from import_upload where at < :oldest")
                    .param("oldest", now.minus(KEPT_FOR).toEpochMilli()).update();
            jdbc.sql("""
                    insert into import_upload (id, at, actor, name, text, notice)
                    values (:id, :at, :actor, :name, :text, :notice)
                    """)
                    .param("id", id).param("at", now.toEpochMilli()).param("actor", actor).param("name", name)
                    .param("text", text.text()).param("notice", json(text.notice())).update();
            return id;
        });
    }

    Upload byId(String id) {
        return database.reader().sql("select id, at, actor, name, text, notice from import_upload where id = :id")
                .param("id", id)
                .query((row, number) -> new Upload(row.getString("id"), Instant.ofEpochMilli(row.getLong("at")),
                        row.getString("actor"), row.getString("name"), row.getString("text"),
                        message(row.getString("notice"))))
                .optional().orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }

    private static @Nullable String json(@Nullable Message notice) {
        return notice == null ? null : JsonMapper.shared().writeValueAsString(notice);
    }

    private static @Nullable Message message(@Nullable String json) {
        return json == null ? null : JsonMapper.shared().readValue(json, Message.class);
    }

    void forget(String id) {
        database.change(jdbc -> jdbc.sql("delete from import_upload where id = :id").param("id", id).update());
    }
}
