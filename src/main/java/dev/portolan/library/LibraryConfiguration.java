package dev.portolan.library;

import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourceFolders;
import dev.portolan.web.NavigationEntry;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {
    @Bean
    Images images(SourceFolders folders) {
        return new Images(() -> folders.root(SourceFolder.CONTENT));
    }

    @Bean
    NavigationEntry practicesEntry() {
        return new NavigationEntry("/practices", "nav.practices", 20);
    }

    @Bean
    NavigationEntry notesEntry() {
        return new NavigationEntry("/notes", "nav.notes", 30);
    }
}
