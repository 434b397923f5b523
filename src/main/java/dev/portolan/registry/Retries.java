package dev.portolan.registry;

import dev.portolan.database.Database;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/// Which requests were answered already, so that a client that heard no answer may ask again.
@Repository
class Retries {
    private static final Duration REMEMBERED_FOR = Duration.ofDays(2);

    private final Database database;

    Retries(Database database) {
        this.database = database;
    }

    /// A request that names itself.
    ///
    /// @param key
    ///            chosen by the client
    /// @param body
    ///            what was sent with it, whatever its form
    record Request(String key, String body) {
        private String keyHash() {
            return Token.hash(key);
        }
    }

    /// @param sameBody
    ///            whether the request said the same then
    record Earlier(Receipt receipt, boolean sameBody) {}

    Optional<Earlier> earlier(Request request) {
        return earlier(database.reader(), request);
    }

    Optional<Earlier> earlier(JdbcClient jdbc, Request request) {
        return jdbc.sql("""
                select request_hash, salt, submission_id
                  from idempotency_key
                 where key_hash = :key
                """).param("key", request.keyHash()).query((row, number) -> new Earlier(
                new Receipt(row.getString("submission_id"), Token.derived(request.key(), row.getString("salt"))),
                row.getString("request_hash").equals(Token.hash(request.body())))).optional();
    }

    void remember(JdbcClient jdbc, Request request, String salt, String submissionId, Instant now) {
        jdbc.sql("delete from idempotency_key where at < :oldest")
                .param("oldest", now.minus(REMEMBERED_FOR).toEpochMilli()).update();
        jdbc.sql("""
                insert into idempotency_key (key_hash, request_hash, salt, submission_id, at)
                values (:key, :request, :salt, :submission, :at)
                """).param("key", request.keyHash()).param("request", Token.hash(request.body())).param("salt", salt)
                .param("submission", submissionId).param("at", now.toEpochMilli()).update();
    }
}
