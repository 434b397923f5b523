package dev.portolan.registry;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.time.Clock;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.web.SecurityFilterChain;

/// The registry behind its pages, with a chain that asks for what they need: tokens for forms, moderators
/// for moderation.
@TestConfiguration
@EnableWebSecurity
@Import({RegistryConfiguration.class, Cases.class, CaseRepository.class, SubmissionRepository.class, Retries.class,
        SubmissionLimit.class, Submissions.class, Moderation.class, Hints.class, FieldMessages.class,
        StandingRepository.class, CaseChanges.class, Upkeep.class, ImportRepository.class, Imports.class, Uploads.class,
        ImportPreviews.class, LinkedData.class,
        CaseTableReader.class, Neighbourhood.class})
class RegistryWeb {
    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    Database database(Environment environment) {
        return Database.open(DataFolder.open(Path.of(environment.getRequiredProperty("portolan.data-dir"))));
    }

    @Bean
    MarkdownReader markdown() {
        return new MarkdownReader();
    }

    @Bean
    SearchIndex index(Environment environment) {
        var folder = Path.of(environment.getRequiredProperty("portolan.data-dir")).resolve("index");
        return SearchEngine.embedded(folder, Vocabulary.none());
    }

    @Bean
    SecurityFilterChain chain(HttpSecurity http) {
        return http.authorizeHttpRequests(requests -> requests
                .requestMatchers("/moderation/**", "/api/v1/moderation/**").hasRole("MODERATOR")
                .anyRequest().permitAll())
                .csrf(csrf -> csrf.ignoringRequestMatchers("/api/v1/submissions/**")).build();
    }
}
