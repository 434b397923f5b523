package dev.portolan.moderators;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.start.UnusableSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.security.crypto.password.PasswordEncoder;

class FirstModeratorTests {
    @TempDir
    Path folder;
    private final PasswordEncoder encoder = new ModeratorsConfiguration().passwordEncoder();
    private DataFolder data;
    private Database database;
    private ModeratorRepository repository;

    @BeforeEach
    void open() {
        data = DataFolder.open(folder);
        database = Database.open(data);
        repository = new ModeratorRepository(database);
    }

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void aGeneratedPasswordLiesInTheDataFolderForItsOwner() throws Exception {
        start(null);

        var file = folder.resolve(FirstModerator.FILE);
        assertThat(accepts(Files.readString(file).strip())).isTrue();
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file))).isEqualTo("rw-------");
    }

    @Test
    void itIsGeneratedOnce() throws Exception {
        start(null);
        var password = Files.readString(folder.resolve(FirstModerator.FILE)).strip();

        start("");

        assertThat(accepts(password)).isTrue();
    }

    @Test
    void aConfiguredPasswordHoldsAlsoLater() {
        start(null);

        start("chosen");
        start("chosen later");

        assertThat(accepts("chosen later")).isTrue();
        assertThat(accepts("chosen")).isFalse();
    }

    @Test
    void passwordsAreStoredAsBcryptOfStrengthTwelve() {
        start("chosen");

        assertThat(repository.password("mona")).get().asString().startsWith("{bcrypt}$2a$12$");
    }

    @Test
    void aPasswordThatBcryptWouldCutIsRefused() {
        assertThatThrownBy(() -> new ModerationSettings("mona", "密".repeat(25))).isInstanceOf(UnusableSetting.class)
                .hasMessageStartingWith("portolan.moderation.password");
    }

    private void start(@Nullable String password) {
        new FirstModerator(new ModerationSettings("mona", password), repository, encoder, data, Clock.systemUTC())
                .afterSingletonsInstantiated();
    }

    private boolean accepts(String password) {
        return encoder.matches(password, repository.password("mona").orElseThrow());
    }
}
