package dev.portolan.glossary;

import dev.portolan.start.UnusableSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param missesKeptDays
///            after which a search that nobody repeats is forgotten; 0: none is kept
@ConfigurationProperties("portolan.search")
record MissSettings(@DefaultValue("30") int missesKeptDays) {
    private static final int LONGEST = 366;

    MissSettings {
        if (missesKeptDays < 0 || missesKeptDays > LONGEST)
            throw new UnusableSetting("portolan.search.misses-kept-days", "'" + missesKeptDays + "' is out of range",
                    "Give a number of days up to " + LONGEST + ", or 0 to keep none");
    }
}
