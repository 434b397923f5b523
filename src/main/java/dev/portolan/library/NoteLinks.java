package dev.portolan.library;

import dev.portolan.links.CanonicalUrl;
import dev.portolan.links.Link;
import java.util.List;
import java.util.Optional;

/// What a note links to, as facts for everyone. What an inner link means may depend on files that are not read yet:
/// here it is what the note's own place tells; {@link NoteAddresses} knows better.
final class NoteLinks {
    private NoteLinks() {}

    static List<Link> of(Note note) {
        return note.links().stream().flatMap(link -> fact(note, link).stream()).toList();
    }

    private static Optional<Link> fact(Note note, WrittenLink link) {
        var target = link.outward()
                ? CanonicalUrl.of(link.href()).map(CanonicalUrl::address)
                : page(note, link);
        return target.map(address -> new Link(note.source(), link.section(), link.anchor(), link.line(), link.title(),
                address, !link.outward()));
    }

    private static Optional<String> page(Note note, WrittenLink link) {
        return Href.of(link.href()).filter(href -> !href.path().isEmpty())
                .flatMap(href -> note.source().resolve(href.path())).map(target -> new NotePath(target).page())
                .map(NoteAddress::of);
    }
}
