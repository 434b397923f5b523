package dev.portolan.moderators;

import dev.portolan.database.Database;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Repository;

@Repository
class ModeratorRepository {
    private final Database database;

    ModeratorRepository(Database database) {
        this.database = database;
    }

    boolean isEmpty() {
        return database.reader().sql("select count(*) from moderator").query(Integer.class).single() == 0;
    }

    /// The stored form of the password.
    Optional<String> password(String username) {
        return database.reader().sql("select password from moderator where username = :username")
                .param("username", username).query(String.class).optional();
    }

    /// Makes the account, or gives it another password.
    void put(String username, String password, Instant now) {
        database.change(jdbc -> {
            int changed = jdbc.sql("update moderator set password = :password where username = :username")
                    .param("password", password).param("username", username).update();
            return changed == 1
                    ? changed
                    : jdbc.sql("""
                    insert into moderator (username, password, created_at) values (:username, :password, :now)
                    """).param("username", username).param("password", password).param("now", now.toEpochMilli())
                            .update();
        });
    }
}
