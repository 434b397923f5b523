package dev.portolan.search;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the index lies.
@ConfigurationProperties("portolan")
record SearchSettings(@DefaultValue("index") Path indexDir) {}
