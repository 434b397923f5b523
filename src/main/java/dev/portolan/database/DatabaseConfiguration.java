package dev.portolan.database;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({DatabaseConfiguration.Settings.class, DatabaseConfiguration.OtherDatabase.class})
class DatabaseConfiguration {
    /// @param dataDir
    ///            made when missing
    @ConfigurationProperties("portolan")
    record Settings(@DefaultValue("data") Path dataDir) {}

    /// Somebody who names another database must not find out later that his cases are not in it.
    @ConfigurationProperties("spring.datasource")
    record OtherDatabase(@Nullable String url) {
        OtherDatabase {
            if (url != null && !url.isBlank())
                throw new UnusableSetting("spring.datasource.url", "there is no other database than the embedded one",
                        "Leave it out, and say with portolan.data-dir where that one lies");
        }
    }

    @Bean
    DataFolder dataFolder(Settings settings) {
        return DataFolder.open(settings.dataDir());
    }

    @Bean
    Database database(DataFolder folder) {
        return Database.open(folder);
    }
}
