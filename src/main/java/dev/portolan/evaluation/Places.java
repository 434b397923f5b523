package dev.portolan.evaluation;

import dev.portolan.search.SearchDocument;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Which document stands under which heading or title of which file.
final class Places {
    private final Map<Place, String> ids = new HashMap<>();

    /// @param documents
    ///            those of one file in the order in which they stand there
    Places(Collection<SearchDocument> documents) {
        var occurrences = new HashMap<Place, Integer>();
        for (var document : documents) {
            var first = new Place(document.source(), key(name(document)), 1);
            int occurrence = occurrences.merge(first, 1, Integer::sum);
            ids.put(new Place(first.path(), first.heading(), occurrence), document.id());
        }
    }

    Optional<String> idOf(Target target) {
        return Optional.ofNullable(ids.get(new Place(target.path(), key(target.heading()), target.occurrence())));
    }

    /// Whatever is no section has a title alone.
    private static String name(SearchDocument document) {
        return document.type().equals("section") ? document.heading() : document.title();
    }

    /// Letters and digits, so that a heading is found with and without its Markdown marks.
    private static String key(String heading) {
        var key = new StringBuilder();
        Normalizer.normalize(heading, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT).codePoints()
                .filter(Character::isLetterOrDigit).forEach(key::appendCodePoint);
        return key.isEmpty() ? heading.strip() : key.toString();
    }

    private record Place(String path, String heading, int occurrence) {}
}
