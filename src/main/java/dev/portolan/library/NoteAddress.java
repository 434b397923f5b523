package dev.portolan.library;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/// Addresses on this site, path-absolute and percent-encoded.
final class NoteAddress {
    private NoteAddress() {}

    static String of(String path) {
        return "/notes/" + encoded(path);
    }

    static String of(String path, String anchor) {
        return anchor.isEmpty() ? of(path) : of(path) + "#" + UriUtils.encode(anchor, StandardCharsets.UTF_8);
    }

    static String ofFragment(String fragment) {
        return "#" + UriUtils.encode(fragment, StandardCharsets.UTF_8);
    }

    static String ofMedia(String path) {
        return "/media/" + encoded(path);
    }

    static String encoded(String path) {
        return Arrays.stream(path.split("/")).map(name -> UriUtils.encode(name, StandardCharsets.UTF_8))
                .collect(Collectors.joining("/"));
    }
}
