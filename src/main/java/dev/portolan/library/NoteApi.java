package dev.portolan.library;

import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/// Notes as JSON, and their Markdown as written. Takes every way of writing a path that the pages take, without
/// a redirect.
@RestController
@RequestMapping("/api/v1/notes/{*path}")
class NoteApi {
    private final Notes notes;
    private final NoteTexts texts;

    NoteApi(Notes notes, NoteTexts texts) {
        this.notes = notes;
        this.texts = texts;
    }

    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    NoteAnswer json(@PathVariable String path) {
        var shelf = notes.shelf();
        var note = note(shelf, path.substring(1));
        return NoteAnswer.of(shelf, note, texts.of(note));
    }

    @GetMapping(produces = "text/markdown;charset=UTF-8")
    String markdown(@PathVariable String path) {
        return texts.of(note(notes.shelf(), path.substring(1))).markdown();
    }

    private static Note note(Shelf shelf, String path) {
        return shelf.at(path).or(() -> shelf.meant(path)).filter(note -> !path.isEmpty())
                .orElseThrow(() -> new NoSuchNote(path));
    }
}
