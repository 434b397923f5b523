package dev.portolan.search;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(SearchSettings.class)
class SearchConfiguration {
    @Bean
    SearchIndex searchIndex(SearchSettings settings, Vocabulary vocabulary) {
        return SearchEngine.embedded(settings.indexDir(), vocabulary);
    }
}
