package dev.portolan.library;

import dev.portolan.intake.Problem;
import dev.portolan.messages.Message;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Which notes link to which, and which links lead nowhere. Immutable once made.
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
        for (WrittenLink link : note.links()) {
            if (!link.inward())
                continue;
            var target = Href.of(link.href()).flatMap(targets::of);
            target.ifPresent(to -> cross(note, link, to));
            if (new NoteAddresses(targets, images).existing(link.href()).isEmpty())
                dead.add(new Problem(note.source(), link.line(), Message.of("notice.library.dead-link", link.href())));
        }
    }

    private void cross(Note note, WrittenLink link, Note target) {
        if (note.navigation() == null && !target.source().equals(note.source()))
            backlinks.computeIfAbsent(target.source(), ignored -> new ArrayList<>()).add(new Backlink(note, link));
    }
}
