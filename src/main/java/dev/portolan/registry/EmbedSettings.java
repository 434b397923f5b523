package dev.portolan.registry;

import dev.portolan.start.UnusableSetting;
import java.util.List;
import java.util.regex.Pattern;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param allowedOrigins
///            sites that may show the list of cases in a frame of theirs: `https://example.org`
@ConfigurationProperties("portolan.embed")
record EmbedSettings(@DefaultValue List<String> allowedOrigins) {
    private static final Pattern ORIGIN = Pattern.compile("https?://[A-Za-z0-9.-]+(?::[0-9]{1,5})?");

    EmbedSettings {
        allowedOrigins = allowedOrigins.stream().map(origin -> origin.strip().replaceFirst("/$", ""))
                .filter(origin -> !origin.isEmpty()).toList();
        for (String origin : allowedOrigins)
            if (!ORIGIN.matcher(origin).matches())
                throw new UnusableSetting("portolan.embed.allowed-origins", "'" + origin + "' is no origin of a site",
                        "Give such as https://example.org, several with commas between them");
    }

    boolean isAllowed() {
        return !allowedOrigins.isEmpty();
    }

    /// Who may frame the page, as a policy says it.
    String frameAncestors() {
        return "frame-ancestors " + (isAllowed() ? String.join(" ", allowedOrigins) : "'none'");
    }
}
