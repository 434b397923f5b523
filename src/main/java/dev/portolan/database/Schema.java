package dev.portolan.database;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.util.Arrays;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationState;

/// Brings the tables up to what this version knows.
final class Schema {
    private final DataFolder folder;
    private final Flyway flyway;

    Schema(DataFolder folder, String url) {
        this.folder = folder;
        flyway = Flyway.configure().dataSource(url, null, null).locations("classpath:db/migration").load();
    }

    void migrate() {
        try {
            if (!Files.isWritable(folder.ownersFile(Database.FILE)))
                throw new AccessDeniedException(Database.FILE);
            refuseNewer();
            flyway.migrate();
        } catch (IOException cause) {
            throw UnusableData.unwritable(folder.path(), cause);
        } catch (FlywayException cause) {
            throw UnusableData.of(folder.path(), cause);
        }
    }

    private void refuseNewer() {
        var newer = Arrays.stream(flyway.info().all()).anyMatch(migration -> isNewer(migration.getState()));
        if (newer)
            throw UnusableData.newer(folder.path());
    }

    private static boolean isNewer(MigrationState state) {
        return state == MigrationState.FUTURE_SUCCESS || state == MigrationState.FUTURE_FAILED;
    }
}
