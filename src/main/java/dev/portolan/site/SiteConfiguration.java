package dev.portolan.site;

import dev.portolan.search.SearchBusy;
import dev.portolan.web.KnownFailure;
import dev.portolan.web.NavigationEntry;
import java.time.Duration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpStatus;

@Configuration(proxyBeanMethods = false)
@ConditionalOnWebApplication
class SiteConfiguration {
    @Bean
    NavigationEntry searchEntry() {
        return new NavigationEntry("/search", "nav.search", 10);
    }

    @Bean
    NavigationEntry useCasesEntry() {
        return new NavigationEntry("/use-cases", "use-cases.title", 35);
    }

    @Bean
    KnownFailure busySearch() {
        return new KnownFailure(SearchBusy.class, HttpStatus.SERVICE_UNAVAILABLE, "error.503.text",
                Duration.ofSeconds(2));
    }
}
