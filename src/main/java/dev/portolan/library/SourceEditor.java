package dev.portolan.library;

import dev.portolan.sources.SourcePath;
import dev.portolan.web.SiteSettings;
import org.jspecify.annotations.Nullable;

/// Where a source file can be edited: in the repository that `portolan.repository-url` names, on its branch `main`, as
/// GitHub, Gitea and GitLab address it; or where that setting has `{path}`, with the file's path in that place.
final class SourceEditor {
    private SourceEditor() {}

    /// Null without a repository.
    static @Nullable String address(SiteSettings site, SourcePath file) {
        var repository = site.repositoryUrl();
        if (repository == null)
            return null;
        var path = NoteAddress.encoded(file.toString());
        return repository.contains("{path}")
                ? repository.replace("{path}", path)
                : repository + "/edit/main/" + path;
    }
}
