package dev.portolan.library;

import dev.portolan.sources.SourceFolder;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// What the place of a note's file tells.
record NotePath(SourcePath file) {
    private static final Pattern ENDING = Pattern.compile("\\.(md|markdown|mdx)$", Pattern.CASE_INSENSITIVE);
    private static final Pattern NAVIGATION = Pattern.compile("(summary|_sidebar|_navbar)\\.md",
            Pattern.CASE_INSENSITIVE);
    private static final Pattern LANGUAGE_SUFFIX = Pattern
            .compile("\\.(?<lang>[A-Za-z]{2}(?:[-_][A-Za-z]+)?)(?=\\.[A-Za-z]+$)");

    /// Whether this file is a note.
    static boolean isNote(SourcePath file) {
        return file.folder() == SourceFolder.CONTENT && ENDING.matcher(file.path()).find();
    }

    /// Whether this file orders the pages of its folder.
    boolean orders() {
        return NAVIGATION.matcher(file.name()).matches();
    }

    /// The path of its page: without `.md`, other endings stay.
    String page() {
        var path = file.path();
        return path.toLowerCase(Locale.ROOT).endsWith(".md") ? path.substring(0, path.length() - 3) : path;
    }

    /// The file's name without its ending.
    String stem() {
        return ENDING.matcher(file.name()).replaceFirst("");
    }

    /// Whether it stands for its folder.
    boolean index() {
        return NoteKey.namesFolder(stem());
    }

    /// The folders that it lies in, outermost first.
    List<String> folders() {
        return file.parent().isEmpty() ? List.of() : List.of(file.parent().split("/"));
    }

    /// A name for a note that has no title: the file's, or the folder's where the file stands for it.
    String name() {
        return index() && !folders().isEmpty() ? folders().getLast() : stem();
    }

    /// The language that a folder (`en/pod.md`) or the file's name (`pod.zh-cn.md`) states.
    Optional<String> language() {
        var suffix = LANGUAGE_SUFFIX.matcher(file.name());
        var ofName = suffix.find() ? NoteLanguage.ofTag(suffix.group("lang")) : Optional.<String>empty();
        return ofName
                .or(() -> folders().reversed().stream().flatMap(f -> NoteLanguage.ofTag(f).stream()).findFirst());
    }

    /// What Hugo means by an address that the page once had: from the top of its language, or from here.
    Optional<String> former(String address) {
        var top = folders().stream().limit(1).filter(folder -> NoteLanguage.ofTag(folder).isPresent()).findFirst();
        return Href.of(address).flatMap(href -> href.within(href.fromTheTop() ? top.orElse("") : file.parent()))
                .map(NoteKey::whole);
    }

    /// The path that translations share: without folders and name parts that state a language.
    SourcePath neutral() {
        var folders = folders().stream().filter(folder -> NoteLanguage.ofTag(folder).isEmpty());
        var suffix = LANGUAGE_SUFFIX.matcher(file.name());
        boolean stated = suffix.find() && NoteLanguage.ofTag(suffix.group("lang")).isPresent();
        var name = stated ? suffix.replaceFirst("") : file.name();
        return new SourcePath(file.folder(),
                String.join("/", Stream.concat(folders, Stream.of(name)).toList()));
    }

    /// The outermost folder that names a subject rather than a language or a kind of note.
    Optional<String> topFolder() {
        return folders().stream()
                .filter(folder -> NoteLanguage.ofTag(folder).isEmpty() && NoteKind.of(folder).isEmpty()).findFirst();
    }

    /// The path that front matter means by `written`: from the content folder, or from this file when it begins with a
    /// dot or is a mere file name. The ending may be missing.
    Optional<SourcePath> meant(String written) {
        var path = ENDING.matcher(written).find() ? written : written + ".md";
        boolean fromHere = path.startsWith(".") || !path.contains("/");
        return file.resolve(fromHere ? path : "/" + path).filter(target -> !target.equals(file))
                .or(() -> file.resolve("/" + path)).filter(target -> !target.equals(file));
    }
}
