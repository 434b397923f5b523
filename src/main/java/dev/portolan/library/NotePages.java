package dev.portolan.library;

import dev.portolan.web.SitePages;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The lists of notes, and every note.
@Component
class NotePages implements SitePages {
    private final Notes notes;

    NotePages(Notes notes) {
        this.notes = notes;
    }

    @Override
    public Stream<SitePage> pages() {
        var each = notes.shelf().all().stream().map(note -> new SitePage(note.address(), note.modified()));
        return Stream.concat(Stream.of("/notes", "/practices").map(SitePage::of), each);
    }
}
