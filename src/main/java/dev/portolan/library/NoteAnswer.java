package dev.portolan.library;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A note as the API gives it.
record NoteAnswer(String title, String kind, String lang, List<String> topics, @Nullable Holds freshness,
        List<Part> sections, List<Linked> links, List<Linked> backlinks) {
    /// @param supersededBy
    ///            the address of what to read instead; as written where it leads nowhere
    record Holds(@Nullable String kubernetes, @Nullable LocalDate reviewed, @Nullable String supersededBy) {}

    record Part(String heading, int level, String anchor, String html) {}

    /// @param url
    ///            path-absolute on this site, else as written
    record Linked(String title, String url) {}

    static NoteAnswer of(Shelf shelf, Note note, NoteBody body) {
        var addresses = shelf.addresses(note);
        var sections = body.parts().stream()
                .map(part -> new Part(part.heading(), part.level(), part.anchor(), part.html(addresses))).toList();
        return new NoteAnswer(note.title(), note.kind().word(), note.lang(), note.topics(),
                holds(note.freshness(), addresses), sections, links(note, addresses), backlinks(shelf, note));
    }

    private static @Nullable Holds holds(@Nullable Freshness freshness, NoteAddresses addresses) {
        if (freshness == null)
            return null;
        var instead = freshness.supersededBy();
        return new Holds(freshness.kubernetes(), freshness.reviewed(),
                instead == null ? null : addresses.reference(instead).orElse(instead));
    }

    private static List<Linked> links(Note note, NoteAddresses addresses) {
        return note.links().stream()
                .flatMap(link -> link.outward()
                        ? Stream.of(new Linked(link.title(), link.href()))
                        : addresses.link(link.href()).map(url -> new Linked(link.title(), url)).stream())
                .distinct().toList();
    }

    private static List<Linked> backlinks(Shelf shelf, Note note) {
        return shelf.backlinks(note).stream()
                .map(backlink -> new Linked(backlink.from().title(), backlink.from().address(backlink.link().anchor())))
                .distinct().toList();
    }
}
