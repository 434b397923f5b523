package dev.portolan.library;

import dev.portolan.intake.Bodies;
import dev.portolan.intake.ReadFile;
import dev.portolan.intake.Reader;
import dev.portolan.intake.Reading;
import dev.portolan.markdown.MarkdownReader;
import dev.portolan.sources.SourcePath;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// A few files read as notes, as the tests need them.
final class Handbook implements Bodies {
    static final Instant MODIFIED = Instant.parse("2026-01-02T03:04:05Z");
    private static final MarkdownReader MARKDOWN = new MarkdownReader();

    private final Notes notes;
    private final NoteReader reader;
    private final Map<SourcePath, Object> bodies = new HashMap<>();

    Handbook(Path folder) {
        this.notes = new Notes(new Images(() -> folder));
        this.reader = new NoteReader(notes);
    }

    /// Files without text beyond their titles.
    static Handbook of(String... paths) {
        var handbook = new Handbook(Path.of("/nowhere"));
        for (String path : paths)
            handbook.with(path, "# " + path);
        return handbook;
    }

    static Reading<Note> reading(String path, String markdown) {
        return Handbook.of().reader.read(file(SourcePath.content(path), markdown));
    }

    static Note note(String path, String markdown) {
        return Optional.ofNullable(reading(path, markdown).memo()).orElseThrow();
    }

    static ReadFile file(SourcePath path, String markdown) {
        return new ReadFile(path, markdown, MARKDOWN.read(markdown), MODIFIED);
    }

    Handbook with(String path, String markdown) {
        var source = SourcePath.content(path);
        var reading = reader.read(file(source, markdown));
        bodies.put(source, Optional.ofNullable(reading.body()).orElseThrow());
        reader.apply(new Reader.Change<>(Map.of(source, Optional.ofNullable(reading.memo()).orElseThrow()), Set.of()));
        return this;
    }

    Handbook without(String path) {
        reader.apply(new Reader.Change<>(Map.of(), Set.of(SourcePath.content(path))));
        return this;
    }

    Notes notes() {
        return notes;
    }

    Shelf shelf() {
        return notes.shelf();
    }

    Note note(String path) {
        return shelf().at(path).orElseThrow();
    }

    Optional<String> link(String from, String href) {
        return shelf().addresses(note(from)).link(href);
    }

    @Override
    public <T> Optional<T> body(String reader, SourcePath file, Class<T> type) {
        return Optional.ofNullable(bodies.get(file)).map(type::cast);
    }
}
