package dev.portolan.library;

import dev.portolan.sources.SourcePath;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Which notes the relative addresses in one note lead to. Takes the ways of writing them that GitHub, GitBook, Hugo
/// and Docusaurus know, the plainest first.
final class Targets {
    private final Catalogue catalogue;
    private final Note note;

    Targets(Catalogue catalogue, Note note) {
        this.catalogue = catalogue;
        this.note = note;
    }

    Optional<Note> of(Href href) {
        if (href.path().isEmpty())
            return Optional.of(note);
        return places(href).flatMap(place -> catalogue.meant(place).stream()).findFirst()
                .or(() -> href.fromTheTop() ? underAnotherRoot(href.path()) : Optional.empty())
                .or(() -> places(href).flatMap(place -> catalogue.meantInAnyCase(place).stream()).findFirst());
    }

    /// The page of a Markdown file that is named but not there.
    Optional<String> named(Href href) {
        return href.within(href.fromTheTop() ? "" : note.source().parent()).map(SourcePath::content)
                .filter(NotePath::isNote).map(missing -> new NotePath(missing).page());
    }

    /// Every path inside the content folder that the address may mean.
    Stream<String> places(Href href) {
        return bases(href).flatMap(base -> href.from(base).stream());
    }

    private Stream<String> bases(Href href) {
        var place = new NotePath(note.source());
        if (href.fromTheTop())
            return ancestors(place.folders());
        var parent = note.source().parent();
        // Hugo serves `a/b.md` at `a/b/`, and relative addresses are written for that; no `README.md` is meant by them
        return place.index() || NoteKey.namesFolder(NoteKey.whole(href.path()))
                ? Stream.of(parent)
                : Stream.of(parent, NoteKey.whole(note.source().path()));
    }

    /// A site may have been rooted at any folder above the note.
    private static Stream<String> ancestors(List<String> folders) {
        return IntStream.rangeClosed(0, folders.size()).mapToObj(depth -> String.join("/", folders.subList(0, depth)));
    }

    /// For `/book/pod/limits/` where the handbook was served under `/book`.
    private Optional<Note> underAnotherRoot(String path) {
        var names = Arrays.stream(path.split("/")).filter(name -> !name.isEmpty()).toList();
        return IntStream.range(1, names.size()).mapToObj(from -> String.join("/", names.subList(from, names.size())))
                .flatMap(rest -> catalogue.endingWith(rest).stream()).findFirst();
    }
}
