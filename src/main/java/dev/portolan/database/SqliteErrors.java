package dev.portolan.database;

import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.CannotAcquireLockException;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.support.SQLExceptionTranslator;
import org.springframework.jdbc.support.SQLStateSQLExceptionTranslator;
import org.sqlite.SQLiteException;

/// What SQLite's result codes mean. Spring knows none of them and would call a duplicate key uncategorised.
final class SqliteErrors implements SQLExceptionTranslator {
    private final SQLExceptionTranslator others = new SQLStateSQLExceptionTranslator();

    @Override
    public @Nullable DataAccessException translate(String task, @Nullable String sql, SQLException cause) {
        if (!(cause instanceof SQLiteException sqlite))
            return others.translate(task, sql, cause);
        var message = task + ": " + sqlite.getResultCode();
        return switch (sqlite.getResultCode()) {
            case SQLITE_CONSTRAINT_UNIQUE, SQLITE_CONSTRAINT_PRIMARYKEY -> new DuplicateKeyException(message, cause);
            case SQLITE_BUSY, SQLITE_BUSY_SNAPSHOT, SQLITE_BUSY_TIMEOUT, SQLITE_LOCKED ->
                new CannotAcquireLockException(message, cause);
            default -> byPrimaryCode(message, sqlite);
        };
    }

    /// Not allowed, read-only, input or output, full, cannot open: the folder is to blame, not what is in it.
    static boolean isOfTheDisk(SQLiteException cause) {
        return Set.of(3, 8, 10, 13, 14).contains(family(cause));
    }

    /// The low byte of an extended code: https://www.sqlite.org/rescode.html
    private static int family(SQLiteException cause) {
        return cause.getResultCode().code & 0xff;
    }

    private @Nullable DataAccessException byPrimaryCode(String message, SQLiteException cause) {
        return switch (family(cause)) {
            case 19 -> new DataIntegrityViolationException(message, cause);
            // read-only, input or output, damaged, full, cannot open, no database
            case 8, 10, 11, 13, 14, 26 -> new DataAccessResourceFailureException(message, cause);
            default -> others.translate(message, null, cause);
        };
    }
}
