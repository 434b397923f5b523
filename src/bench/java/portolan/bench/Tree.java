package portolan.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.util.FileSystemUtils;

/// A Markdown tree to measure on. One that is made here holds the project's own notes, and as many variations of them
/// as give enough sections: the same headings and code, with paragraphs of other notes in the same language. It is the
/// same each time.
record Tree(Path folder) {
    private static final Set<String> NAVIGATION = Set.of("SUMMARY.md", "_sidebar.md", "_navbar.md");
    private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n.*?\\n---\\n", Pattern.DOTALL);
    private static final Pattern HEADING = Pattern.compile("^#{1,6} ", Pattern.MULTILINE);
    private static final Pattern PROSE = Pattern.compile("\\p{L}.*", Pattern.DOTALL);

    static Tree of(Settings settings, Path folder) throws IOException {
        if (!settings.content().isEmpty())
            return new Tree(Path.of(settings.content()));
        var own = notes(Path.of("content"));
        int written = 0;
        for (int copy = 0; written < settings.sections(); copy++) {
            for (int i = 0; i < own.size() && written < settings.sections(); i++) {
                var text = copy == 0 ? own.get(i).text() : varied(own, i, copy);
                write(text, folder.resolve("v" + copy).resolve(own.get(i).path()));
                written += (int) HEADING.matcher(text).results().count();
            }
        }
        return new Tree(folder);
    }

    private record Note(String path, String text) {
        boolean isSibling(Note other) {
            return path.substring(0, 2).equals(other.path.substring(0, 2));
        }

        List<String> blocks() {
            return List.of(FRONT_MATTER.matcher(text).replaceFirst("").split("\n\n"));
        }
    }

    private static List<Note> notes(Path content) throws IOException {
        var notes = new ArrayList<Note>();
        try (var files = Files.walk(content)) {
            for (var file : files.filter(file -> file.toString().endsWith(".md")).sorted().toList()) {
                notes.add(new Note(content.relativize(file).toString(), Files.readString(file)));
            }
        }
        return notes;
    }

    private static String varied(List<Note> notes, int which, int copy) {
        var note = notes.get(which);
        var random = new Random(31L * copy + which);
        var siblings = notes.stream().filter(note::isSibling).toList();
        var blocks = new ArrayList<String>();
        for (var block : note.blocks()) {
            blocks.add(PROSE.matcher(block).matches() ? prose(siblings, random) : block);
        }
        return String.join("\n\n", blocks);
    }

    private static String prose(List<Note> notes, Random random) {
        while (true) {
            var blocks = notes.get(random.nextInt(notes.size())).blocks();
            var block = blocks.get(random.nextInt(blocks.size()));
            if (PROSE.matcher(block).matches())
                return block;
        }
    }

    private static void write(String text, Path file) throws IOException {
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    /// For what changes files: the tree that was given stays as it is.
    Tree copiedTo(Path other) throws IOException {
        FileSystemUtils.copyRecursively(folder, other);
        return new Tree(other);
    }

    Path anyFile() throws IOException {
        return markdown().stream().filter(file -> !NAVIGATION.contains(file.getFileName().toString()))
                .min(Path::compareTo).orElseThrow();
    }

    double megabytes() throws IOException {
        return markdown().stream().mapToLong(Tree::size).sum() / 1e6;
    }

    private List<Path> markdown() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(".md")).toList();
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
