package dev.portolan.database;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteException;

/// The start cannot go on with this data folder.
public class UnusableData extends UnusableSetting {
    private UnusableData(String problem, String mend, @Nullable Exception cause) {
        super("portolan.data-dir", problem, mend);
        initCause(cause);
    }

    /// What keeps the database from being opened: a disk that takes nothing more says nothing against what is on it.
    static UnusableData of(Path folder, Exception cause) {
        for (@Nullable
        Throwable each = cause; each != null; each = each.getCause())
            if (each instanceof SQLiteException sqlite && SqliteErrors.isOfTheDisk(sqlite))
                return unwritable(folder, cause);
        return damaged(folder, cause);
    }

    static UnusableData unwritable(Path folder, Exception cause) {
        return new UnusableData("the folder " + folder + " cannot be written to",
                "Make it writable for the user that runs Portolan, free space on its disk, or name another one", cause);
    }

    private static UnusableData damaged(Path folder, Exception cause) {
        return new UnusableData(folder.resolve(Database.FILE) + " is no usable database",
                "Put a backup in its place, or name another folder", cause);
    }

    static UnusableData newer(Path folder) {
        return new UnusableData(folder.resolve(Database.FILE) + " was written by a newer Portolan",
                "Start that version, or put a backup in its place", null);
    }
}
