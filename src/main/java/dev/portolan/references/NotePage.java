package dev.portolan.references;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portolan.sources.SourcePath;
import org.springframework.web.util.UriUtils;

/// Where a note is shown: `/notes/{path without .md}#{anchor}`, percent-encoded.
final class NotePage {
    private NotePage() {}

    static String of(SourcePath note) {
        return "/notes/" + UriUtils.encodePath(withoutEnding(note.path()), UTF_8);
    }

    static String of(SourcePath note, String anchor) {
        return anchor.isEmpty() ? of(note) : of(note) + "#" + UriUtils.encodeFragment(anchor, UTF_8);
    }

    static String withoutEnding(String name) {
        return name.endsWith(".md") ? name.substring(0, name.length() - 3) : name;
    }
}
