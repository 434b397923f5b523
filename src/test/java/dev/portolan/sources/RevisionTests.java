package dev.portolan.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RevisionTests {
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    @TempDir
    Path folder;
    private Path content;
    private Path git;

    @BeforeEach
    void aRepository() throws IOException {
        content = Files.createDirectories(folder.resolve("project/content"));
        git = folder.resolve("project/.git");
        Files.createDirectories(git.resolve("refs/heads"));
    }

    @Test
    void isTheCommitOfTheBranch() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        write("refs/heads/main", COMMIT + "\n");

        assertThat(Revision.of(content)).hasValue(COMMIT);
    }

    @Test
    void isTheCommitOfAPackedBranch() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        write("packed-refs", "# pack-refs with: peeled\n" + "f".repeat(40) + " refs/heads/old\n" + COMMIT
                + " refs/heads/main\n");

        assertThat(Revision.of(content)).hasValue(COMMIT);
    }

    @Test
    void isTheCommitThatIsCheckedOutByItself() throws IOException {
        write("HEAD", COMMIT + "\n");

        assertThat(Revision.of(content)).hasValue(COMMIT);
    }

    @Test
    void isTheCommitOfAWorktree() throws IOException {
        var worktree = Files.createDirectories(folder.resolve("worktree/content"));
        Files.writeString(folder.resolve("worktree/.git"), "gitdir: ../project/.git/worktrees/worktree\n");
        Files.createDirectories(git.resolve("worktrees/worktree"));
        write("worktrees/worktree/HEAD", "ref: refs/heads/side\n");
        write("worktrees/worktree/commondir", "../..\n");
        write("refs/heads/side", COMMIT + "\n");

        assertThat(Revision.of(worktree)).hasValue(COMMIT);
    }

    @Test
    void isNothingAheadOfTheFirstCommitOrInAFileThatIsNoHead() throws IOException {
        write("HEAD", "ref: refs/heads/main\n");
        assertThat(Revision.of(content)).isEmpty();

        write("HEAD", "no commit\n");
        assertThat(Revision.of(content)).isEmpty();
    }

    private void write(String file, String text) throws IOException {
        Files.writeString(git.resolve(file), text);
    }
}
