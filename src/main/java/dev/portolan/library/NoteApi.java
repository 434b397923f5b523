package dev.portolan.library;

import io.swagger.v3.oas.annotations.Hidden;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
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

    @Operation(summary = "One note; as Markdown for who accepts that alone")
    @ApiResponse(responseCode = "200", content = {
            @Content(mediaType = "application/json", schema = @Schema(implementation = NoteAnswer.class)),
            @Content(mediaType = "text/markdown", schema = @Schema(type = "string"))})
    @GetMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    NoteAnswer json(@PathVariable String path) {
        var shelf = notes.shelf();
        var note = note(shelf, wanted(path));
        return NoteAnswer.of(shelf, note, texts.of(note));
    }

    @Hidden
    @GetMapping(produces = "text/markdown;charset=UTF-8")
    String markdown(@PathVariable String path) {
        return texts.of(note(notes.shelf(), wanted(path))).markdown();
    }

    /// `/api/v1/notes` alone is matched too.
    private static String wanted(String path) {
        return path.replaceFirst("^/", "");
    }

    private static Note note(Shelf shelf, String path) {
        return shelf.at(path).or(() -> shelf.meant(path)).filter(note -> !path.isEmpty())
                .orElseThrow(() -> new NoSuchNote(path));
    }
}
