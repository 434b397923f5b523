package dev.portolan.moderators;

import dev.portolan.start.UnusableSetting;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param password
///            null or empty: one is generated
@ConfigurationProperties("portolan.moderation")
record ModerationSettings(@DefaultValue("moderator") String username, @Nullable String password) {
    /// bcrypt looks at no more.
    private static final int MOST_BYTES = 72;

    ModerationSettings {
        if (username.isBlank())
            throw new UnusableSetting("portolan.moderation.username", "it is blank", "Name the first moderator");
        if (password != null && password.getBytes(StandardCharsets.UTF_8).length > MOST_BYTES)
            throw new UnusableSetting("portolan.moderation.password", "it is longer than " + MOST_BYTES + " bytes",
                    "Choose a shorter one");
    }
}
