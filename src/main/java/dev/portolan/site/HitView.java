package dev.portolan.site;

import dev.portolan.search.Hit;
import dev.portolan.search.Marked;
import dev.portolan.search.Question;
import dev.portolan.search.SearchDocument;
import dev.portolan.web.Address;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// A hit as the page shows it.
///
/// @param name
///            HTML of what to click on: the section's heading, else the title
/// @param trail
///            where that stands, outermost first
/// @param snippet
///            HTML
/// @param firstOfMost
///            whether the hits from here on meet only most of the words
/// @param more
///            how many further sections of the note and its translations were found
/// @param inNote
///            the same search in this note and its translations alone
/// @param reasons
///            why it was found; null when nothing was asked for
record HitView(String type, String name, List<String> trail, String snippet, String url, String source, String lang,
        boolean firstOfMost, int more, Address inNote, @Nullable ReasonView reasons) {
    private static final String BETWEEN = " · ";

    static HitView of(Hit hit, boolean firstOfMost, Address address, Labels labels) {
        var document = hit.document();
        var name = document.heading().isEmpty() ? hit.title() : hit.heading();
        return new HitView(document.type(), html(name, document), trail(document), snippet(hit, labels).html(),
                document.url(),
                document.source(), document.lang(), firstOfMost, hit.folded(),
                address.without("page").without("group").with(Question.NOTE, document.note()),
                ReasonView.of(hit.explanation()));
    }

    /// Every link needs a text.
    private static String html(Marked name, SearchDocument document) {
        return name.text().isBlank() ? Marked.plain(document.url()).html() : name.html();
    }

    /// A reference says little more than its topics: they go by the names that the reader knows.
    private static Marked snippet(Hit hit, Labels labels) {
        if (!hit.document().type().equals("reference"))
            return hit.snippet();
        var topics = hit.document().facets().getOrDefault("topic", List.of());
        return new Marked(hit.snippet().parts().stream()
                .map(part -> new Marked.Part(named(part.text(), topics, labels), part.marked())).toList());
    }

    private static String named(String text, List<String> topics, Labels labels) {
        return Arrays.stream(text.split(BETWEEN, -1))
                .map(piece -> topics.contains(piece) ? labels.of("topic", piece) : piece)
                .collect(Collectors.joining(BETWEEN));
    }

    private static List<String> trail(SearchDocument document) {
        var trail = new ArrayList<>(document.breadcrumb());
        boolean titleIsSaid = document.heading().isEmpty() || document.heading().equals(document.title())
                || trail.contains(document.title());
        if (!titleIsSaid)
            trail.addFirst(document.title());
        return trail;
    }
}
