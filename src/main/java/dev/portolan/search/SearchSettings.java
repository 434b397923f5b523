package dev.portolan.search;

import dev.portolan.start.UnusableSetting;
import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index lies.
@ConfigurationProperties("portolan")
record SearchSettings(@DefaultValue("index") Path indexDir, @DefaultValue Engine search) {
    private static final String LUCENE = "lucene";

    /// Somebody who asks for another engine must not get this one unawares.
    record Engine(@DefaultValue(LUCENE) String engine) {
        Engine {
            if (!LUCENE.equals(engine))
                throw new UnusableSetting("portolan.search.engine", "there is no engine '" + engine + "'",
                        "Say " + LUCENE + ", or leave it out");
        }
    }
}
