package dev.portolan.library;

import dev.portolan.library.Crossings.Backlink;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/// A note as its page shows it.
///
/// @param html
///            the cleaned text
/// @param folders
///            those that the note lies in, outermost first
/// @param contents
///            the headings for the table of contents
/// @param supersededBy
///            what to read instead; null when nothing supersedes it
record NotePage(Note note, String html, List<Folder> folders, List<NoteHeading> contents, List<Note> twins,
        @Nullable Place supersededBy, @Nullable Note previous, @Nullable Note next, List<Mention> mentions) {
    /// Deeper headings make a table of contents longer than useful.
    private static final int DEEPEST_CONTENTS = 3;

    /// Something to go to.
    ///
    /// @param address
    ///            null when there is nowhere to go
    record Place(String title, @Nullable String address) {}

    /// A folder on the way to a note.
    ///
    /// @param address
    ///            of the note that stands for it; null without one
    /// @param kind
    ///            that it is named after, and that has a list of its own; null for all others
    record Folder(String title, @Nullable String address, @Nullable NoteKind kind) {}

    /// Another note that links here, and the places in it that do.
    record Mention(Note note, List<Place> places) {}

    static NotePage of(Shelf shelf, Note note, NoteBody body) {
        var addresses = shelf.addresses(note);
        return new NotePage(note, body.html(addresses), folders(shelf, note), contents(note), shelf.twins(note),
                supersededBy(note, addresses), shelf.previous(note).orElse(null), shelf.next(note).orElse(null),
                mentions(shelf.backlinks(note)));
    }

    private static List<Folder> folders(Shelf shelf, Note note) {
        var names = new NotePath(note.source()).folders();
        return IntStream.range(0, names.size())
                .mapToObj(i -> folder(shelf, note, String.join("/", names.subList(0, i + 1)), names.get(i)))
                .toList();
    }

    private static Folder folder(Shelf shelf, Note note, String folder, String name) {
        return shelf.index(folder).filter(index -> !index.equals(note))
                .map(index -> new Folder(index.title(), index.address(), null))
                .orElseGet(() -> new Folder(name, null, NoteKind.of(name).filter(NoteKind::isListed).orElse(null)));
    }

    private static List<NoteHeading> contents(Note note) {
        return note.headings().stream().skip(note.beginsWithItsTitle() ? 1 : 0)
                .filter(heading -> heading.level() <= DEEPEST_CONTENTS).toList();
    }

    private static @Nullable Place supersededBy(Note note, NoteAddresses addresses) {
        var written = note.freshness() == null ? null : note.freshness().supersededBy();
        return written == null ? null : new Place(written, addresses.reference(written).orElse(null));
    }

    private static List<Mention> mentions(List<Backlink> backlinks) {
        var byNote = backlinks.stream().collect(Collectors.groupingBy(Backlink::from, LinkedHashMap::new,
                Collectors.mapping(NotePage::place, Collectors.toList())));
        return byNote.entrySet().stream()
                .map(entry -> new Mention(entry.getKey(), entry.getValue().stream().distinct().toList())).toList();
    }

    private static Place place(Backlink backlink) {
        return new Place(backlink.link().section(), backlink.from().address(backlink.link().anchor()));
    }
}
