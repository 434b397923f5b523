package dev.portolan.intake;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourceFolders;
import java.time.Clock;
import java.util.Set;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration
@EnableConfigurationProperties(FolderSettings.class)
class IntakeConfiguration {
    /// Files with these endings are read.
    static final Set<String> MARKDOWN = Set.of(".md", ".markdown", ".mdx");

    @Bean
    SourceFolders sourceFolders(FolderSettings settings) {
        return folders(settings);
    }

    static SourceFolders folders(FolderSettings settings) {
        return new SourceFolders(settings.contentDir(), settings.referencesDir(), MARKDOWN);
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
