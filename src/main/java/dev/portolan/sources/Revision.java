package dev.portolan.sources;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// The commit that a folder of a git repository stands at.
final class Revision {
    private static final Pattern COMMIT = Pattern.compile("[0-9a-f]{40}(?:[0-9a-f]{24})?");
    private static final String REFERENCE = "ref: ";

    private Revision() {}

    /// Empty outside of a repository, ahead of its first commit, and when it cannot be read.
    static Optional<String> of(Path folder) {
        try {
            for (var place = folder.toRealPath(); place != null; place = place.getParent()) {
                var git = place.resolve(".git");
                if (Files.exists(git))
                    return head(repository(git));
            }
            return Optional.empty();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /// A worktree has a file in its place that names the folder.
    private static Path repository(Path git) throws IOException {
        return Files.isDirectory(git)
                ? git
                : git.resolveSibling(text(git).replaceFirst("^gitdir: ", ""));
    }

    private static Optional<String> head(Path repository) throws IOException {
        var head = text(repository.resolve("HEAD"));
        return head.startsWith(REFERENCE)
                ? branch(shared(repository), head.substring(REFERENCE.length()))
                : Optional.of(head).filter(COMMIT.asMatchPredicate());
    }

    /// Where the branches of a worktree are.
    private static Path shared(Path repository) throws IOException {
        var named = repository.resolve("commondir");
        return Files.exists(named) ? repository.resolve(text(named)) : repository;
    }

    private static Optional<String> branch(Path repository, String name) throws IOException {
        var loose = repository.resolve(name);
        if (Files.exists(loose))
            return Optional.of(text(loose)).filter(COMMIT.asMatchPredicate());
        try (Stream<String> packed = Files.lines(repository.resolve("packed-refs"))) {
            return packed.filter(line -> line.endsWith(" " + name)).map(line -> line.substring(0, line.indexOf(' ')))
                    .filter(COMMIT.asMatchPredicate()).findFirst();
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file).strip();
    }
}
