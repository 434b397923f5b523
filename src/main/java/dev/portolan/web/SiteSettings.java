package dev.portolan.web;

import dev.portolan.start.UnusableSetting;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/// Addresses of the site and of the repository that its content comes from.
///
/// @param baseUrl
///            public address without a slash at its end; null: nothing that needs an absolute address is offered
/// @param repositoryUrl
///            where a source file can be edited, without a slash at its end; null: no such links
@ConfigurationProperties("portolan")
public record SiteSettings(@Nullable String baseUrl, @Nullable String repositoryUrl) {
    /// Stands in `repositoryUrl` for the path of a source file.
    private static final String PATH = "{path}";

    public SiteSettings {
        baseUrl = checked("portolan.base-url", baseUrl, "");
        repositoryUrl = checked("portolan.repository-url", repositoryUrl, PATH);
    }

    /// The public address of a path-absolute one; empty without a base address.
    public Optional<String> absolute(String path) {
        return Optional.ofNullable(baseUrl).map(base -> base + path);
    }

    /// Where a source file can be edited: the repository's address with the file's path in the place of `{path}`, else
    /// behind `/edit/main/`, as GitHub and GitLab have it. Empty without a repository.
    ///
    /// @param file
    ///            relative to the repository, percent-encoded: `content/pod/limits.md`
    public Optional<String> editing(String file) {
        return Optional.ofNullable(repositoryUrl).map(repository -> repository.contains(PATH)
                ? repository.replace(PATH, file)
                : repository + "/edit/main/" + file);
    }

    private static @Nullable String checked(String property, @Nullable String value, String placeholder) {
        if (value == null || value.isBlank())
            return null;
        var address = value.strip().replaceFirst("/+$", "");
        if (!isWebAddress(placeholder.isEmpty() ? address : address.replace(placeholder, "path")))
            throw new UnusableSetting(property, "'" + value + "' is no http or https address",
                    "Give one such as https://portolan.example, or leave it out");
        return address;
    }

    private static boolean isWebAddress(String address) {
        try {
            var uri = new URI(address);
            return ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme())) && uri.getHost() != null
                    && uri.getUserInfo() == null && uri.getQuery() == null && uri.getFragment() == null;
        } catch (URISyntaxException malformed) {
            return false;
        }
    }
}
