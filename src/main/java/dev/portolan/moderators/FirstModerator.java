package dev.portolan.moderators;

import dev.portolan.database.DataFolder;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/// Sees to it that somebody can log in. A configured password always holds, so that a forgotten one can be replaced;
/// without one the first start makes one up and leaves it in the data folder.
@Component
@ConditionalOnWebApplication
class FirstModerator implements SmartInitializingSingleton {
    static final String FILE = "moderator-password.txt";
    private static final Logger LOG = LoggerFactory.getLogger(FirstModerator.class);
    private static final int RANDOM_BYTES = 18;

    private final ModerationSettings settings;
    private final ModeratorRepository repository;
    private final PasswordEncoder encoder;
    private final DataFolder folder;
    private final Clock clock;

    FirstModerator(ModerationSettings settings, ModeratorRepository repository, PasswordEncoder encoder,
            DataFolder folder, Clock clock) {
        this.settings = settings;
        this.repository = repository;
        this.encoder = encoder;
        this.folder = folder;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        var password = settings.password();
        if (password != null && !password.isEmpty())
            putUnlessKnown(password);
        else if (repository.isEmpty())
            generate();
    }

    private void putUnlessKnown(String password) {
        boolean known = repository.password(settings.username()).filter(stored -> encoder.matches(password, stored))
                .isPresent();
        if (!known)
            put(password);
    }

    private void generate() {
        var bytes = new byte[RANDOM_BYTES];
        new SecureRandom().nextBytes(bytes);
        var password = Base64.getUrlEncoder().encodeToString(bytes);
        // the file first: an account whose password nobody knows would lock everybody out
        folder.write(FILE, password + "\n");
        put(password);
        LOG.info("The password of moderator '{}' is in {}", settings.username(), folder.path().resolve(FILE));
    }

    private void put(String password) {
        repository.put(settings.username(), encoder.encode(password), clock.instant());
    }
}
