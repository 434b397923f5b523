package dev.portolan.library;

import dev.portolan.intake.Bodies;
import org.springframework.stereotype.Component;

/// The texts of the notes.
@Component
class NoteTexts {
    private final Bodies bodies;

    NoteTexts(Bodies bodies) {
        this.bodies = bodies;
    }

    /// @throws NoSuchNote
    ///             when the note has just gone
    NoteBody of(Note note) {
        return bodies.body(NoteReader.NAME, note.source(), NoteBody.class)
                .orElseThrow(() -> new NoSuchNote(note.path()));
    }
}
