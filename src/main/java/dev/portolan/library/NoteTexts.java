package dev.portolan.library;

import dev.portolan.intake.Bodies;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// The texts of the notes.
@Component
class NoteTexts {
    private final Bodies bodies;
    private final JsonMapper json;

    NoteTexts(Bodies bodies, JsonMapper json) {
        this.bodies = bodies;
        this.json = json;
    }

    /// @throws NoSuchNote
    ///             when the note has just gone
    NoteBody of(Note note) {
        return bodies.body(NoteReader.NAME, note.source()).map(body -> json.readValue(body, NoteBody.class))
                .orElseThrow(() -> new NoSuchNote(note.path()));
    }
}
