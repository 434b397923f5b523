package dev.portolan.database;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(DatabaseConfiguration.Settings.class)
class DatabaseConfiguration {
    /// @param dataDir
    ///            made when missing
    @ConfigurationProperties("portolan")
    record Settings(@DefaultValue("data") Path dataDir) {}

    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.open(settings.dataDir());
    }

    @Bean
    Database database(DataFolder folder) {
        return Database.open(folder);
    }
}
