package dev.portolan.library;

import dev.portolan.intake.Problem;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which notes link to which, and which links and images lead nowhere. Immutable once made.
final class Crossings {
    private final Map<SourcePath, List<Backlink>> backlinks = new HashMap<>();
    private final List<Problem> dead = new ArrayList<>();

    Crossings(Catalogue catalogue, Images images) {
        catalogue.all().forEach(note -> follow(note, new Targets(catalogue, note), images));
    }

    /// One link to a note, seen from that note.
    record Backlink(Note from, WrittenLink link) {}

    /// From other notes, in the order of files and lines. Navigation files do not speak about what they list.
    List<Backlink> to(Note note) {
        return backlinks.getOrDefault(note.source(), List.of());
    }

    List<Problem> dead() {
        return List.copyOf(dead);
    }

    private void follow(Note note, Targets targets, Images images) {
        var addresses = new NoteAddresses(targets, images);
        note.links().stream().filter(WrittenLink::inward).forEach(link -> {
            Href.of(link.href()).flatMap(targets::of).ifPresent(to -> cross(note, link, to));
            if (addresses.existing(link.href()).isEmpty())
                dead.add(dead(note, link, "notice.library.dead-link"));
        });
        note.images().stream().filter(image -> addresses.image(image.href()).isEmpty())
                .forEach(image -> dead.add(dead(note, image, "notice.library.missing-image")));
    }

    private static Problem dead(Note note, WrittenLink link, String message) {
        return new Problem(note.source(), link.line(), Message.of(message, link.href()));
    }

    private void cross(Note note, WrittenLink link, Note target) {
        if (note.navigation() == null && !target.source().equals(note.source()))
            backlinks.computeIfAbsent(target.source(), ignored -> new ArrayList<>()).add(new Backlink(note, link));
    }
}
