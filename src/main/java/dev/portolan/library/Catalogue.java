package dev.portolan.library;

import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// All notes at one moment, and how they are found. Immutable.
final class Catalogue {
    /// Where several notes may be meant: a leaf, then `index`, `README`, `_index`.
    private static final Comparator<Note> PREFERENCE = Comparator.comparingInt(Catalogue::rank)
            .thenComparing(Note::source);

    private final Map<SourcePath, Note> bySource;
    private final Map<String, Note> byPath;
    private final Map<String, List<Note>> byKey;
    private final Map<String, List<Note>> byLowerKey;
    private final Map<String, List<Note>> byLastName;
    private final Map<SourcePath, List<Note>> byOriginal;
    private final Map<String, Note> byFormerPath = new HashMap<>();

    Catalogue(Collection<Note> notes) {
        bySource = new TreeMap<>();
        notes.forEach(note -> bySource.put(note.source(), note));
        byPath = bySource.values().stream().collect(Collectors.toMap(Note::path, Function.identity(), (a, b) -> a));
        byKey = grouped(Catalogue::key);
        byLowerKey = grouped(note -> key(note).toLowerCase(Locale.ROOT));
        byLastName = grouped(note -> lastName(key(note)));
        bySource.values().forEach(note -> note.formerPaths().forEach(path -> byFormerPath.putIfAbsent(path, note)));
        byOriginal = bySource.values().stream().collect(Collectors.groupingBy(Note::original));
    }

    private <K> Map<K, List<Note>> grouped(Function<Note, K> by) {
        return bySource.values().stream().sorted(PREFERENCE).collect(Collectors.groupingBy(by));
    }

    private static String key(Note note) {
        return NoteKey.of(note.source().path());
    }

    private static String lastName(String key) {
        return key.substring(key.lastIndexOf('/') + 1);
    }

    private static int rank(Note note) {
        return switch (new NotePath(note.source()).stem().toLowerCase(Locale.ROOT)) {
            case "index" -> 1;
            case "readme" -> 2;
            case "_index" -> 3;
            default -> 0;
        };
    }

    /// In the order of their paths.
    Collection<Note> all() {
        return bySource.values();
    }

    /// The note whose page has exactly this path.
    Optional<Note> at(String path) {
        return Optional.ofNullable(byPath.get(path));
    }

    Optional<Note> of(SourcePath source) {
        return Optional.ofNullable(bySource.get(source));
    }

    /// The note that stands for a folder.
    Optional<Note> index(String folder) {
        return byKey.getOrDefault(folder, List.of()).stream().filter(note -> new NotePath(note.source()).index())
                .findFirst();
    }

    /// The note that a path means, however it is written: with an ending or none, as a file or as a folder, or as the
    /// page was once called.
    Optional<Note> meant(String path) {
        return of(path).or(() -> preferred(byKey, NoteKey.whole(path), path))
                .or(() -> preferred(byKey, NoteKey.of(path), path))
                .or(() -> Optional.ofNullable(byFormerPath.get(NoteKey.whole(path))));
    }

    /// As {@link #meant}, in any case of letters; empty when several notes may be meant.
    Optional<Note> meantInAnyCase(String path) {
        var notes = byLowerKey.getOrDefault(NoteKey.of(path).toLowerCase(Locale.ROOT), List.of());
        return notes.stream().map(Catalogue::key).distinct().count() == 1
                ? Optional.of(notes.getFirst())
                : Optional.empty();
    }

    /// The only note whose path ends with these names.
    Optional<Note> endingWith(String path) {
        var key = NoteKey.of(path);
        var notes = byLastName.getOrDefault(lastName(key), List.of()).stream()
                .filter(note -> key(note).equals(key) || key(note).endsWith("/" + key)).toList();
        return key.isEmpty() || notes.size() != 1 ? Optional.empty() : Optional.of(notes.getFirst());
    }

    /// The same text in other languages.
    List<Note> twins(Note note) {
        return byOriginal.getOrDefault(note.original(), List.of()).stream()
                .filter(twin -> !twin.lang().equals(note.lang())).toList();
    }

    private Optional<Note> of(String file) {
        return file.isEmpty() || file.startsWith("/") ? Optional.empty() : of(SourcePath.content(file));
    }

    private static Optional<Note> preferred(Map<String, List<Note>> notes, String key, String path) {
        var found = notes.getOrDefault(key, List.of());
        var folders = path.endsWith("/") ? found.stream().filter(note -> rank(note) > 0) : Stream.<Note>empty();
        return Stream.concat(folders, found.stream()).findFirst();
    }
}
