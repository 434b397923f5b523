package dev.portolan.registry;

import dev.portolan.database.CouldNotBeStored;
import dev.portolan.web.KnownFailure;
import dev.portolan.web.NavigationEntry;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({RegistrySettings.class, EmbedSettings.class})
class RegistryConfiguration {
    /// A full disk is not mended sooner.
    static final Duration RETRY_STORING_AFTER = Duration.ofSeconds(30);

    @Bean
    KnownFailure notStored() {
        return new KnownFailure(CouldNotBeStored.class, HttpStatus.SERVICE_UNAVAILABLE, "registry.notice.503",
                RETRY_STORING_AFTER);
    }

    @Bean
    NavigationEntry casesInNavigation() {
        return new NavigationEntry("/cases", "nav.cases", 40);
    }

    /// Ahead of the security filters: a body that is too large is not even read for a token.
    @Bean
    @ConditionalOnWebApplication
    FilterRegistrationBean<BodyLimit> bodyLimit() {
        var registration = new FilterRegistrationBean<>(new BodyLimit());
        registration.setOrder(Ordered.HIGHEST_PRECEDENCE + 20);
        return registration;
    }
}
