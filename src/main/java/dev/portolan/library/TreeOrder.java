package dev.portolan.library;

import dev.portolan.library.NoteTree.Branch;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// Puts the notes of a catalogue in order: each folder as its navigation file says, then what that does not name, by
/// folder. Every note stands in the tree once.
final class TreeOrder {
    private static final List<String> NAVIGATION = List.of("summary", "_sidebar", "_navbar");

    private final Catalogue catalogue;
    private final Set<SourcePath> placed = new HashSet<>();

    private TreeOrder(Catalogue catalogue) {
        this.catalogue = catalogue;
    }

    static NoteTree of(Catalogue catalogue) {
        var order = new TreeOrder(catalogue);
        return new NoteTree(order.branches("", catalogue.all()));
    }

    /// @param notes
    ///            all those in this folder and below
    private List<Branch> branches(String folder, Collection<Note> notes) {
        var branches = new ArrayList<Branch>();
        navigation(folder, notes).ifPresent(file -> branches.addAll(named(file, folder)));
        branches.addAll(byFolder(folder, notes.stream().filter(note -> !placed.contains(note.source())).toList()));
        return branches;
    }

    private static Optional<Note> navigation(String folder, Collection<Note> notes) {
        return notes.stream().filter(note -> note.navigation() != null && note.source().parent().equals(folder))
                .min(Comparator.comparingInt(note -> NAVIGATION.indexOf(stem(note))));
    }

    private static String stem(Note note) {
        return new NotePath(note.source()).stem().toLowerCase(Locale.ROOT);
    }

    private List<Branch> named(Note file, String folder) {
        var items = file.navigation() == null ? List.<NavigationItem>of() : file.navigation();
        return named(items, new Targets(catalogue, file), folder);
    }

    private List<Branch> named(List<NavigationItem> items, Targets targets, String folder) {
        return items.stream().flatMap(item -> named(item, targets, folder).stream()).toList();
    }

    private Optional<Branch> named(NavigationItem item, Targets targets, String folder) {
        var note = Href.of(item.href()).filter(href -> !href.path().isEmpty()).flatMap(targets::of)
                .filter(target -> lies(target, folder) && placed.add(target.source()));
        var below = named(item.children(), targets, folder);
        boolean empty = note.isEmpty() && below.isEmpty();
        return empty ? Optional.empty() : Optional.of(new Branch(item.title(), note.orElse(null), below));
    }

    private static boolean lies(Note note, String folder) {
        return folder.isEmpty() || note.source().path().startsWith(folder + "/");
    }

    private List<Branch> byFolder(String folder, List<Note> notes) {
        var files = notes.stream().filter(note -> note.source().parent().equals(folder)).map(this::file);
        var folders = notes.stream().filter(note -> !note.source().parent().equals(folder))
                .collect(Collectors.groupingBy(note -> below(note, folder)));
        return Stream.concat(files, folders.entrySet().stream().map(entry -> folder(entry.getKey(), entry.getValue())))
                .sorted(Sibling.ORDER).map(Sibling::branch).toList();
    }

    private Sibling file(Note note) {
        placed.add(note.source());
        int rank = new NotePath(note.source()).index() ? 0 : note.navigation() == null ? 1 : 2;
        return new Sibling(rank, weight(Optional.of(note)), note.source().path(), Branch.leaf(note));
    }

    /// A folder as the note that stands for it, with everything else below.
    private Sibling folder(String folder, List<Note> notes) {
        var index = catalogue.index(folder);
        var own = index.filter(note -> placed.add(note.source()));
        var title = index.map(Note::title).orElseGet(() -> folder.substring(folder.lastIndexOf('/') + 1));
        var branch = new Branch(title, own.orElse(null), branches(folder, notes));
        return new Sibling(1, weight(index), folder, branch);
    }

    private static double weight(Optional<Note> note) {
        var weight = note.map(Note::weight).orElse(null);
        return weight == null ? Double.MAX_VALUE : weight;
    }

    /// A file or folder among others of one folder.
    ///
    /// @param rank
    ///            what stands for the folder comes first, navigation files last
    private record Sibling(int rank, double weight, String path, Branch branch) {
        static final Comparator<Sibling> ORDER = Comparator.comparingInt(Sibling::rank)
                .thenComparingDouble(Sibling::weight).thenComparing(Sibling::path);
    }

    private static String below(Note note, String folder) {
        var path = note.source().path();
        int start = folder.isEmpty() ? 0 : folder.length() + 1;
        return path.substring(0, path.indexOf('/', start));
    }
}
