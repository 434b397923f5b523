package dev.portolan.registry;

import dev.portolan.database.Database;
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

/// Submissions and their history as stored. What changes something takes the client of the change that it is part of.
@Repository
class SubmissionRepository {
    private static final String COLUMNS = "id, version, kind, status, received_at, slug, removed, contact, consented_at, "
            + ContentColumns.NAMES;
    private static final String OPEN = "('received', 'changes-requested')";

    private final Database database;

    SubmissionRepository(Database database) {
        this.database = database;
    }

    Optional<Submission> byId(String id) {
        return byId(database.reader(), id);
    }

    Optional<Submission> byId(JdbcClient jdbc, String id) {
        return jdbc.sql("select " + COLUMNS + " from submission where id = :id").param("id", id)
                .query(SubmissionRepository::read).optional();
    }

    Optional<Submission> byToken(String token) {
        return database.reader().sql("select " + COLUMNS + " from submission where token_hash = :hash")
                .param("hash", Token.hash(token)).query(SubmissionRepository::read).optional();
    }

    /// The oldest first, since they wait the longest.
    List<Submission> withStatus(Collection<SubmissionStatus> statuses, int size, long skipped) {
        return database.reader().sql("select " + COLUMNS + """
                  from submission
                 where status in (:statuses)
                 order by received_at, id
                 limit :size offset :skipped
                """).param("statuses", labels(statuses)).param("size", size)
                .param("skipped", skipped).query(SubmissionRepository::read).list();
    }

    long count(Collection<SubmissionStatus> statuses) {
        return database.reader().sql("select count(*) from submission where status in (:statuses)")
                .param("statuses", labels(statuses)).query(Long.class).single();
    }

    private static List<String> labels(Collection<SubmissionStatus> statuses) {
        return statuses.stream().map(SubmissionStatus::label).toList();
    }

    /// What somebody still has to decide on.
    List<Submission> open() {
        return database.reader()
                .sql("select " + COLUMNS + " from submission where status in " + OPEN + " order by received_at, id")
                .query(SubmissionRepository::read).list();
    }

    void add(JdbcClient jdbc, Submission submission, String tokenHash) {
        jdbc.sql("insert into submission (token_hash, " + COLUMNS + """
                )
                values (:token_hash, :id, :version, :kind, :status, :received_at, :slug, :removed,
                :contact, :consented_at,
                """ + ContentColumns.PARAMETERS + ")").param("token_hash", tokenHash).param("id", submission.id())
                .param("version", submission.version()).param("kind", submission.kind().label())
                .param("status", submission.status().label())
                .param("received_at", submission.receivedAt().toEpochMilli()).param("slug", submission.key())
                .param("removed", ContentColumns.json(submission.removed()))
                .params(submitter(submission.submitter())).params(ContentColumns.values(submission.content())).update();
    }

    private static Map<String, @Nullable Object> submitter(Submitter submitter) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("contact", submitter.contact());
        values.put("consented_at", submitter.consentedAt() == null ? null : submitter.consentedAt().toEpochMilli());
        return values;
    }

    boolean setSubmitter(JdbcClient jdbc, String id, Submitter submitter) {
        return jdbc.sql("update submission set contact = :contact, consented_at = :consented_at where id = :id")
                .params(submitter(submitter)).param("id", id).update() == 1;
    }

    /// Whether it was still open and of this version, and now is of the next.
    boolean replaceContent(JdbcClient jdbc, Submission seen, CaseContent content, List<String> removed,
            SubmissionStatus status) {
        return jdbc.sql("update submission set status = :status, version = version + 1, removed = :removed, "
                + ContentColumns.ASSIGNMENTS + " where id = :id and version = :version and status in " + OPEN)
                .param("status", status.label()).param("removed", ContentColumns.json(removed))
                .params(ContentColumns.values(content)).param("id", seen.id()).param("version", seen.version())
                .update() == 1;
    }

    /// Whether it was still open and of this version, and now is of the next.
    boolean setStatus(JdbcClient jdbc, String id, int version, SubmissionStatus status) {
        return jdbc.sql("""
                update submission set status = :status, version = version + 1
                 where id = :id and version = :version and status in
                """ + OPEN).param("status", status.label()).param("id", id).param("version", version).update() == 1;
    }

    void setKey(JdbcClient jdbc, String id, String key) {
        jdbc.sql("update submission set slug = :slug where id = :id").param("slug", key).param("id", id).update();
    }

    void forgetContacts(JdbcClient jdbc, String key) {
        jdbc.sql("update submission set contact = null where slug = :slug").param("slug", key).update();
    }

    /// Those that a listed case was made of, oldest first.
    List<Submission> ofCase(String key) {
        return database.reader().sql("select " + COLUMNS + """
                  from submission
                 where slug = :slug and status = 'approved'
                 order by received_at, id
                """).param("slug", key).query(SubmissionRepository::read).list();
    }

    void addEvent(JdbcClient jdbc, String submissionId, Submission.Event event) {
        jdbc.sql("""
                insert into submission_event (id, submission_id, at, actor, action, message)
                values (:id, :submission, :at, :actor, :action, :message)
                """).param("id", RowId.next(event.at().toEpochMilli())).param("submission", submissionId)
                .param("at", event.at().toEpochMilli()).param("actor", event.actor()).param("action", event.action())
                .param("message", event.message()).update();
    }

    /// Oldest first.
    List<Submission.Event> history(String submissionId) {
        return database.reader().sql("""
                select at, actor, action, message
                  from submission_event
                 where submission_id = :submission
                 order by id
                """).param("submission", submissionId).query(SubmissionRepository::readEvent).list();
    }

    /// What happened to a listed case, oldest first.
    List<Submission.Event> historyOfCase(String key) {
        return database.reader().sql("""
                select event.at, event.actor, event.action, event.message
                  from submission_event event
                  join submission on submission.id = event.submission_id
                 where submission.slug = :slug and submission.status = 'approved'
                 order by event.id
                """).param("slug", key).query(SubmissionRepository::readEvent).list();
    }

    private static Submission read(ResultSet row, int number) throws SQLException {
        return new Submission(row.getString("id"), row.getInt("version"),
                Submission.Kind.valueOf(row.getString("kind").toUpperCase(Locale.ROOT)),
                SubmissionStatus.labelled(row.getString("status")).orElseThrow(),
                Instant.ofEpochMilli(row.getLong("received_at")), row.getString("slug"), ContentColumns.read(row),
                readSubmitter(row), ContentColumns.texts(row.getString("removed")));
    }

    private static Submitter readSubmitter(ResultSet row) throws SQLException {
        long consentedAt = row.getLong("consented_at");
        var consented = row.wasNull() ? null : Instant.ofEpochMilli(consentedAt);
        return new Submitter(row.getString("contact"), consented);
    }

    static Submission.Event readEvent(ResultSet row, int number) throws SQLException {
        return new Submission.Event(Instant.ofEpochMilli(row.getLong("at")), row.getString("actor"),
                row.getString("action"), row.getString("message"));
    }
}
