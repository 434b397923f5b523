package dev.portolan.markdown;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Finds the heading that a link inside of one note means, however its author spelt the fragment.
final class SameNoteLinks {
    private final Map<String, String> anchors = new HashMap<>();

    SameNoteLinks(List<Heading> headings) {
        headings.forEach(heading -> anchors.put(heading.anchor(), heading.anchor()));
        for (Heading heading : headings)
            for (String alias : heading.aliases()) {
                anchors.putIfAbsent(alias, heading.anchor());
                anchors.putIfAbsent(alias.toLowerCase(Locale.ROOT), heading.anchor());
            }
    }

    Optional<String> anchor(String fragment) {
        var decoded = decoded(fragment);
        for (String spelling : List.of(fragment, decoded, decoded.toLowerCase(Locale.ROOT), Anchors.slug(decoded)))
            if (anchors.containsKey(spelling))
                return Optional.of(anchors.get(spelling));
        return Optional.empty();
    }

    private static String decoded(String fragment) {
        try {
            return URLDecoder.decode(fragment.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException notEncoded) {
            return fragment;
        }
    }
}
