package dev.portolan.intake;

import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourceFolders;
import java.time.Clock;
import java.util.Map;
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
    /// There, data may list adopters.
    private static final Set<String> IN_REFERENCES = Set.of(".md", ".markdown", ".mdx", ".yaml", ".yml", ".json",
            ".jsonc", ".json5", ".csv", ".tsv", ".js",
            ".mjs", ".cjs", ".ts", ".jsx", ".tsx", ".html", ".htm");

    @Bean
    SourceFolders sourceFolders(FolderSettings settings) {
        return folders(settings);
    }

    static SourceFolders folders(FolderSettings settings) {
        return new SourceFolders(settings.contentDir(), settings.referencesDir(),
                Map.of(SourceFolder.CONTENT, MARKDOWN, SourceFolder.REFERENCES, IN_REFERENCES));
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
