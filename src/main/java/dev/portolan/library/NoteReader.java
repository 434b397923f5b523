package dev.portolan.library;

import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.search.SearchDocument;
import java.util.List;
import org.springframework.stereotype.Component;

/// Reads Markdown under the content folder as notes. Drafts are not published.
@Component
class NoteReader implements Reader<Note> {
    static final String NAME = "note";

    private final Notes notes;

    NoteReader(Notes notes) {
        this.notes = notes;
    }

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public Class<Note> memoType() {
        return Note.class;
    }

    @Override
    public Reading<Note> read(ReadFile file) {
        var frontMatter = new NoteFrontMatter(file);
        if (!NotePath.isNote(file.path()) || frontMatter.draft())
            return Reading.nothing();
        var note = new NoteInference(file, frontMatter).note();
        var links = NoteLinks.of(note);
        var documents = note.navigation() == null
                ? new NoteDocuments(note, file, links).all()
                : List.<SearchDocument>of();
        return new Reading<>(note, body(file), documents, links, frontMatter.problems());
    }

    @Override
    public void apply(Change<Note> change) {
        notes.apply(change);
    }

    private static NoteBody body(ReadFile file) {
        var parts = file.document().sections().stream().map(section -> new NoteBody.Part(section.level(),
                section.heading(), section.anchor(), section.html().template())).toList();
        return new NoteBody(file.text(), parts);
    }
}
