package dev.portolan.references;

import dev.portolan.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class ReferencesConfiguration {
    @Bean
    NavigationEntry referencesEntry() {
        return new NavigationEntry("/references", "references.title", 50);
    }
}
