package dev.portolan.intake;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the source folders are.
@ConfigurationProperties("portolan")
record FolderSettings(@DefaultValue("content") Path contentDir, @DefaultValue("references") Path referencesDir) {
    FolderSettings {
        check("portolan.content-dir", contentDir);
        check("portolan.references-dir", referencesDir);
    }

    private static void check(String property, Path folder) {
        if (!Files.isDirectory(folder))
            throw new UnusableSetting(property, "there is no folder " + folder.toAbsolutePath(),
                    "Create it, or name the right one with --" + property + "=FOLDER");
        if (!Files.isReadable(folder))
            throw new UnusableSetting(property, "the folder " + folder.toAbsolutePath() + " cannot be read",
                    "Check its permissions");
    }
}
