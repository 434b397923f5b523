package dev.portolan.registry;

import dev.portolan.start.UnusableSetting;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param submissionsPerMinute
///            stored submissions per client address; 0: no limit
@ConfigurationProperties("portolan.limits")
record RegistrySettings(@DefaultValue("10") int submissionsPerMinute) {
    RegistrySettings {
        if (submissionsPerMinute < 0)
            throw new UnusableSetting("portolan.limits.submissions-per-minute",
                    "'" + submissionsPerMinute + "' is less than none", "Give 0 for no limit, or a number from 1 on");
    }
}
