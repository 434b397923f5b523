package dev.portolan.database;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

class DatabaseTests {
    @TempDir
    Path folder;

    @Test
    void folderAndFileAreTheOwnersAlone() throws Exception {
        var data = DataFolder.open(folder.resolve("data"));

        open(data).close();

        assertThat(permissions(data.path())).isEqualTo("rwx------");
        assertThat(permissions(data.path().resolve(Database.FILE))).isEqualTo("rw-------");
    }

    @Test
    void aChangeIsAllOrNothing() {
        try (var database = open()) {
            assertThatThrownBy(() -> database.change(jdbc -> {
                insert(jdbc, "ann");
                throw new IllegalStateException("half way");
            })).hasMessage("half way");

            assertThat(moderators(database)).isZero();
        }
    }

    @Test
    void manyRowsAreAllStoredOrNone() {
        var rows = IntStream.range(0, 1201).boxed().toList();
        try (var database = open()) {
            assertThatThrownBy(() -> database.change(_ -> {
                insertAll(database, rows);
                throw new IllegalStateException("half way");
            })).hasMessage("half way");
            assertThat(moderators(database)).isZero();

            database.change(_ -> insertAll(database, rows));
            assertThat(moderators(database)).isEqualTo(1201);
        }
    }

    @Test
    void manyRowsAreStoredWithinAChangeOnly() {
        try (var database = open()) {
            assertThatThrownBy(() -> insertAll(database, List.of(1))).hasMessage("no change is going on");

            assertThat(moderators(database)).isZero();
        }
    }

    @Test
    void aDuplicateKeyIsCalledOne() {
        try (var database = open()) {
            database.change(jdbc -> insert(jdbc, "ann"));

            assertThatThrownBy(() -> database.change(jdbc -> insert(jdbc, "ann")))
                    .isInstanceOf(DuplicateKeyException.class);
        }
    }

    @Test
    void aReaderCannotWrite() {
        try (var database = open()) {
            assertThatThrownBy(() -> insert(database.reader(), "ann"));

            assertThat(moderators(database)).isZero();
        }
    }

    @Test
    void everyOneOfManyWritersAtOnceIsStored() throws Exception {
        try (var database = open(); var writers = Executors.newFixedThreadPool(8)) {
            var changes = IntStream.range(0, 40).mapToObj(
                    number -> writers.submit(() -> database.change(jdbc -> insert(jdbc, "m" + number)))).toList();
            for (var change : changes)
                change.get();

            assertThat(moderators(database)).isEqualTo(40);
        }
    }

    @Test
    void aFullDiskIsSaidAndLeavesNothingHalf() {
        try (var database = open()) {
            assertThatThrownBy(() -> database.change(jdbc -> {
                int pages = jdbc.sql("pragma page_count").query(Integer.class).single();
                jdbc.sql("pragma max_page_count = " + (pages + 1)).query(Integer.class).single();
                return insert(jdbc, "x".repeat(100_000));
            })).isInstanceOf(CouldNotBeStored.class);

            assertThat(moderators(database)).isZero();
        }
    }

    @Test
    void aFolderThatCannotBeMadeEndsWithTheSettingAndTheMend() throws Exception {
        var file = Files.writeString(folder.resolve("file"), "");

        assertThatThrownBy(() -> DataFolder.open(file.resolve("data"))).isInstanceOf(UnusableData.class)
                .hasMessageStartingWith("portolan.data-dir: the folder " + file)
                .hasMessageContaining("Make it writable");
    }

    @Test
    void aDamagedFileEndsWithTheSettingAndTheMend() throws Exception {
        Files.writeString(folder.resolve(Database.FILE), "not a database, for sure ".repeat(100));

        assertThatThrownBy(this::open).isInstanceOf(UnusableData.class)
                .hasMessageStartingWith("portolan.data-dir").hasMessageContaining("is no usable database");
    }

    @ParameterizedTest
    @EnumSource(names = {"SQLITE_FULL", "SQLITE_IOERR_WRITE", "SQLITE_READONLY", "SQLITE_CANTOPEN"})
    void aDiskThatTakesNothingIsNotCalledADamagedDatabase(SQLiteErrorCode code) {
        var failure = UnusableData.of(folder, new IllegalStateException(new SQLiteException("no", code)));

        assertThat(failure).hasMessageContaining("cannot be written to").hasMessageContaining("free space");
    }

    @Test
    void aNewerDatabaseIsLeftAlone() {
        try (var database = open()) {
            database.change(jdbc -> jdbc.sql("""
                    insert into flyway_schema_history
                           (installed_rank, version, description, type, script, installed_by, execution_time, success)
                    values (99, '999', 'later', 'SQL', 'V999__later.sql', 'x', 1, 1)
                    """).update());
        }

        assertThatThrownBy(this::open).isInstanceOf(UnusableData.class).hasMessageContaining("newer Portolan");
    }

    @Test
    void anOwnersFileIsReplacedWhole() throws Exception {
        var data = DataFolder.open(folder);

        data.write("secret.txt", "a long first text");
        data.write("secret.txt", "short");

        assertThat(folder.resolve("secret.txt")).hasContent("short");
        assertThat(permissions(folder.resolve("secret.txt"))).isEqualTo("rw-------");
    }

    private Database open() {
        return open(DataFolder.open(folder));
    }

    private static Database open(DataFolder data) {
        return Database.open(data);
    }

    private static int insert(JdbcClient jdbc, String username) {
        return jdbc.sql("insert into moderator (username, password, created_at) values (:username, 'x', 0)")
                .param("username", username).update();
    }

    private static int insertAll(Database database, List<Integer> numbers) {
        database.each("insert into moderator (username, password, created_at) values (:username, 'x', 0)", numbers,
                number -> Map.of("username", "m" + number));
        return numbers.size();
    }

    private static int moderators(Database database) {
        return database.reader().sql("select count(*) from moderator").query(Integer.class).single();
    }

    private static String permissions(Path path) throws Exception {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
