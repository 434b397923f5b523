package dev.portolan.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.messages.Message;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceFoldersTests {
    @TempDir
    Path temporary;
    Path content;
    SourceFolders folders;

    @BeforeEach
    void makeFolders() throws IOException {
        content = Files.createDirectory(temporary.resolve("content"));
        var references = Files.createDirectory(temporary.resolve("references"));
        folders = new SourceFolders(content, references, file -> file.path().toLowerCase(Locale.ROOT).endsWith(".md"));
    }

    @Test
    void findsNotesInAllSubfoldersOfBothFolders() throws IOException {
        write("content/pod/limits.md");
        write("content/深度/学习.MD");
        write("references/links.md");

        assertThat(paths()).containsExactlyInAnyOrder("content/pod/limits.md", "content/深度/学习.MD",
                "references/links.md");
    }

    @Test
    void leavesOutHiddenTemporaryAndForeignFiles() throws IOException {
        write("content/.git/description.md");
        write("content/.draft.md");
        write("content/node_modules/x/README.md");
        write("content/limits.md~");
        write("content/#limits.md#");
        write("content/picture.png");
        write("content/kept.md");

        assertThat(paths()).containsExactly("content/kept.md");
    }

    @Test
    void followsALinkInsideTheFolderOnceAndRefusesOneThatLeadsOut() throws IOException {
        write("content/..2026_01/probes.md");
        write("content/limits.md");
        write("secret.md");
        link("content/..data", "..2026_01");
        link("content/probes.md", "..data/probes.md");
        link("content/again.md", "limits.md");
        link("content/out.md", "../secret.md");
        link("content/loop", ".");
        link("content/dangling.md", "nowhere.md");

        assertThat(paths()).containsExactlyInAnyOrder("content/limits.md", "content/probes.md");
        assertThat(folders.list().refusals()).extracting(refusal -> refusal.path().path())
                .containsExactlyInAnyOrder("out.md", "dangling.md");
    }

    @Test
    void neverOpensAPipe() throws Exception {
        assertThat(new ProcessBuilder("mkfifo", content.resolve("pipe.md").toString()).start().waitFor()).isZero();

        assertThat(paths()).isEmpty();
        assertThat(folders.list().refusals()).extracting(refusal -> refusal.reason().english()).singleElement()
                .asString().contains("pipes");
    }

    @Test
    void saysThatAFolderIsMissingInsteadOfEmpty() throws IOException {
        write("references/links.md");
        Files.delete(content);

        var listing = folders.list();

        assertThat(listing.missing()).containsExactly(SourceFolder.CONTENT);
        assertThat(listing.files()).hasSize(1);
    }

    @Test
    void refusesNamesThatTheLocaleCannotShow() throws IOException {
        write("content/\uFFFD\uFFFD.md");
        write("content/\uFFFD/limits.md");

        assertThat(folders.list().files()).isEmpty();
        assertThat(folders.list().refusals()).extracting(Listing.Refusal::reason).hasSize(2)
                .allMatch(reason -> reason.english().contains("LC_ALL=C.UTF-8"));
    }

    @Test
    void tellsThatAListedFileIsGone() throws IOException {
        write("content/limits.md");
        var file = onlyFile();
        Files.delete(content.resolve("limits.md"));

        assertThatThrownBy(() -> folders.read(file)).isInstanceOf(UnreadableSource.class)
                .hasMessageContaining("no such file");
    }

    @Test
    void readsNoMoreThanTheLimitOfAHugeFile() throws IOException {
        Files.writeString(content.resolve("huge.md"), "line\n".repeat(SourceFolders.MOST_BYTES / 4));

        var text = folders.read(onlyFile());

        assertThat(text.text().length()).isLessThanOrEqualTo(SourceFolders.MOST_BYTES);
        assertThat(text.notice()).isEqualTo(Message.of("notice.sources.cut", SourceFolders.MOST_BYTES / 1024));
    }

    private SourceFile onlyFile() {
        return folders.list().files().values().iterator().next();
    }

    private List<String> paths() {
        return folders.list().files().keySet().stream().map(SourcePath::toString).toList();
    }

    private void write(String path) throws IOException {
        var file = temporary.resolve(path);
        Files.createDirectories(file.getParent());
        Files.writeString(file, "# " + path);
    }

    private void link(String path, String target) throws IOException {
        Files.createSymbolicLink(temporary.resolve(path), Path.of(target));
    }
}
