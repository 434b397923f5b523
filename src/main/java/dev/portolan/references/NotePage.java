package dev.portolan.references;

import static java.nio.charset.StandardCharsets.UTF_8;

import dev.portolan.sources.SourcePath;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// Where a note is shown: `/notes/{path without .md}#{anchor}`, percent-encoded.
final class NotePage {
    private static final Pattern ENDING = Pattern.compile("(?i)\\.md$");
    private static final Pattern SLASH = Pattern.compile("/");

    private NotePage() {}

    static String of(SourcePath note) {
        return "/notes/" + SLASH.splitAsStream(withoutEnding(note.path())).map(name -> UriUtils.encode(name, UTF_8))
                .collect(Collectors.joining("/"));
    }

    static String of(SourcePath note, String anchor) {
        return anchor.isEmpty() ? of(note) : of(note) + "#" + UriUtils.encode(anchor, UTF_8);
    }

    static String withoutEnding(String name) {
        return ENDING.matcher(name).replaceFirst("");
    }
}
