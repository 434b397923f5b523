package dev.portolan.library;

import dev.portolan.intake.Problem;
import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// All notes at one moment: in order, and with what joins them. Thread-safe.
final class Shelf {
    private final Catalogue catalogue;
    private final Images images;
    private final NoteTree tree;
    private final List<Note> inOrder;
    private final Map<SourcePath, Integer> places = new HashMap<>();
    private @Nullable Crossings crossings;

    Shelf(Collection<Note> notes, Images images) {
        this.catalogue = new Catalogue(notes);
        this.images = images;
        this.tree = TreeOrder.of(catalogue);
        this.inOrder = tree.notes();
        for (int i = 0; i < inOrder.size(); i++)
            places.put(inOrder.get(i).source(), i);
    }

    /// In the order in which they are read.
    List<Note> all() {
        return inOrder;
    }

    NoteTree tree() {
        return tree;
    }

    /// The note whose page has exactly this path.
    Optional<Note> at(String path) {
        return catalogue.at(path);
    }

    /// The note that a path means which is written in another way than its page's.
    Optional<Note> meant(String path) {
        return catalogue.meant(path);
    }

    /// The note that stands for this folder.
    Optional<Note> index(String folder) {
        return catalogue.index(folder);
    }

    /// The same text in other languages.
    List<Note> twins(Note note) {
        return catalogue.twins(note);
    }

    Optional<Note> previous(Note note) {
        return neighbour(note, -1);
    }

    Optional<Note> next(Note note) {
        return neighbour(note, 1);
    }

    NoteAddresses addresses(Note note) {
        return new NoteAddresses(new Targets(catalogue, note), images);
    }

    List<Crossings.Backlink> backlinks(Note note) {
        return crossings().to(note);
    }

    List<Problem> deadLinks() {
        return crossings().dead();
    }

    private Optional<Note> neighbour(Note note, int step) {
        int place = places.getOrDefault(note.source(), Integer.MIN_VALUE / 2) + step;
        return place >= 0 && place < inOrder.size() ? Optional.of(inOrder.get(place)) : Optional.empty();
    }

    /// Made when first asked for: many changes may pass before anyone looks.
    private synchronized Crossings crossings() {
        if (crossings == null)
            crossings = new Crossings(catalogue, images);
        return crossings;
    }
}
