package dev.portolan.moderators;

import com.github.benmanes.caffeine.cache.Ticker;
import java.util.Map;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.authentication.AuthenticationProvider;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.DelegatingPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ModerationSettings.class)
class ModeratorsConfiguration {
    /// About a quarter of a second a guess on the machines of 2026.
    private static final int BCRYPT_STRENGTH = 12;

    /// Stored passwords name their algorithm, so that a better one can follow.
    @Bean
    PasswordEncoder passwordEncoder() {
        return new DelegatingPasswordEncoder("bcrypt", Map.of("bcrypt", new BCryptPasswordEncoder(BCRYPT_STRENGTH)));
    }

    @Bean
    AuthenticationProvider login(ModeratorRepository repository, PasswordEncoder encoder) {
        var login = new DaoAuthenticationProvider(new Moderators(repository));
        login.setPasswordEncoder(encoder);
        return new GuardedLogin(login, new LockOut(Ticker.systemTicker()));
    }
}
