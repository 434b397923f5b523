package dev.portolan.intake;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourceFolders;
import java.time.Clock;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FolderSettings.class)
class IntakeConfiguration {
    @Bean
    SourceFolders sourceFolders(FolderSettings settings) {
        return folders(settings);
    }

    static SourceFolders folders(FolderSettings settings) {
        return new SourceFolders(settings.contentDir(), settings.referencesDir(), FilesOfInterest::contain);
    }

    @Bean
    MarkdownReader markdownReader() {
        return new MarkdownReader();
    }

    @Bean
    @ConditionalOnMissingBean
    Clock clock() {
        return Clock.systemUTC();
    }
}
