package dev.portolan.registry;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param submissionsPerMinute
///            stored submissions per client address; 0: no limit
@ConfigurationProperties("portolan.limits")
record RegistrySettings(@DefaultValue("10") int submissionsPerMinute) {
    RegistrySettings {
        if (submissionsPerMinute < 0)
            throw new IllegalArgumentException(
                    "portolan.limits.submissions-per-minute: give 0 (no limit) or more, not " + submissionsPerMinute);
    }
}
