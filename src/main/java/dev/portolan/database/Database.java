package dev.portolan.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.NestedExceptionUtils;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.transaction.support.TransactionTemplate;

/// The embedded database. Reading never waits for a writer; every change is one transaction on the one connection that
/// writes, and is on the disk when {@link #change} returns. Thread-safe.
public final class Database implements AutoCloseable {
    private static final Logger LOG = LoggerFactory.getLogger(Database.class);
    static final String FILE = "portolan.db";
    /// Readers are short and the machine small: more would only hold more page caches.
    private static final int READERS = 4;
    /// So that the parameters of many rows need not lie in memory at once.
    private static final int BATCH = 500;
    private static final String PRAGMAS = "?journal_mode=WAL&synchronous=FULL&busy_timeout=5000"
            + "&transaction_mode=IMMEDIATE&foreign_keys=on";

    private final HikariDataSource writer;
    private final HikariDataSource readers;
    private final TransactionTemplate transaction;
    private final JdbcClient writing;
    private final NamedParameterJdbcTemplate batches;
    private final JdbcClient reading;

    private Database(String url) {
        writer = pool("writer", url, 1, "");
        readers = pool("readers", url, READERS, "pragma query_only = on");
        var translator = new SqliteErrors();
        var manager = new JdbcTransactionManager(writer);
        manager.setExceptionTranslator(translator);
        transaction = new TransactionTemplate(manager);
        var template = template(writer, translator);
        writing = JdbcClient.create(template);
        batches = new NamedParameterJdbcTemplate(template);
        reading = JdbcClient.create(template(readers, translator));
    }

    /// Opens the folder's database, made or brought up to date when needed.
    ///
    /// @throws UnusableData
    ///             when that cannot be done
    public static Database open(DataFolder folder) {
        var url = "jdbc:sqlite:" + folder.path().resolve(FILE) + PRAGMAS;
        new Schema(folder, url).migrate();
        return new Database(url);
    }

    /// Sees what is committed; cannot write.
    public JdbcClient reader() {
        return reading;
    }

    /// One change: all of it is stored when this returns, or nothing. Keep it short, since only one runs at a time: no
    /// rendering, no network, no index inside.
    ///
    /// @throws CouldNotBeStored
    ///             when the disk or the moment is to blame
    public <T> T change(Function<JdbcClient, T> work) {
        try {
            return stored(work);
        } catch (DataAccessResourceFailureException | TransientDataAccessException | CannotCreateTransactionException
                | TransactionSystemException cause) {
            LOG.error("portolan.data-dir: a change was not stored, and nothing of it was ({}). Check the folder's disk",
                    NestedExceptionUtils.getMostSpecificCause(cause).getMessage());
            throw new CouldNotBeStored(cause);
        }
    }

    /// Carries out a statement once for each of these, within the change that is going on: what takes one statement a
    /// row by {@link #change}'s own client takes far longer.
    public <R> void each(String sql, List<R> rows, Function<R, Map<String, @Nullable Object>> parameters) {
        if (!TransactionSynchronizationManager.isActualTransactionActive())
            throw new IllegalStateException("no change is going on");
        for (int start = 0; start < rows.size(); start += BATCH)
            batches.batchUpdate(sql, rows.subList(start, Math.min(rows.size(), start + BATCH)).stream()
                    .map(row -> new MapSqlParameterSource(parameters.apply(row))).toArray(SqlParameterSource[]::new));
    }

    // the work's own result may be null by its type, which execute() cannot say
    @SuppressWarnings("NullAway")
    private <T> T stored(Function<JdbcClient, T> work) {
        return transaction.execute(_ -> work.apply(writing));
    }

    @Override
    public void close() {
        readers.close();
        writer.close();
    }

    private static HikariDataSource pool(String name, String url, int size, String whenOpened) {
        var config = new HikariConfig();
        config.setPoolName(name);
        config.setJdbcUrl(url);
        config.setMaximumPoolSize(size);
        config.setMinimumIdle(1);
        config.setConnectionTimeout(5_000);
        // a local file does not grow stale
        config.setMaxLifetime(0);
        config.setIdleTimeout(0);
        if (!whenOpened.isEmpty())
            config.setConnectionInitSql(whenOpened);
        return new HikariDataSource(config);
    }

    private static JdbcTemplate template(HikariDataSource source, SqliteErrors translator) {
        var template = new JdbcTemplate(source);
        template.setExceptionTranslator(translator);
        return template;
    }
}
