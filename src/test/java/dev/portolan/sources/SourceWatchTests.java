package dev.portolan.sources;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceWatchTests {
    @TempDir
    Path temporary;
    Path content;
    SourceFolders folders;
    final BlockingQueue<Listing> told = new LinkedBlockingQueue<>();
    SourceWatch watch;

    @BeforeEach
    void watchAnEmptyTree() throws IOException {
        Files.createDirectory(temporary.resolve("first"));
        content = Files.createSymbolicLink(temporary.resolve("content"), Path.of("first"));
        folders = new SourceFolders(content, Files.createDirectory(temporary.resolve("references")),
                file -> file.path().toLowerCase(Locale.ROOT).endsWith(".md"));
        watch = new SourceWatch(folders, folders.list(), told::add);
        watch.start();
    }

    @AfterEach
    void stop() {
        watch.close();
    }

    @Test
    void tellsOfANewAChangedARenamedAndARemovedFile() throws Exception {
        Files.writeString(content.resolve("a.md"), "one");
        assertThat(next().files()).containsOnlyKeys(SourcePath.content("a.md"));

        Files.writeString(content.resolve("a.md"), "two!");
        assertThat(next().files()).containsOnlyKeys(SourcePath.content("a.md"));

        Files.move(content.resolve("a.md"), content.resolve("b.md"));
        assertThat(next().files()).containsOnlyKeys(SourcePath.content("b.md"));

        Files.delete(content.resolve("b.md"));
        assertThat(next().files()).isEmpty();
    }

    @Test
    void tellsOfAThousandFilesAsOneChange() throws Exception {
        var pulled = Files.createDirectory(temporary.resolve("pulled"));
        for (int i = 0; i < 1000; i++)
            Files.writeString(Files.createDirectories(pulled.resolve("d" + i % 10)).resolve(i + ".md"), "x");

        Files.move(pulled, content.resolve("pulled"));

        assertThat(next().files()).hasSize(1000);
        assertThat(told).isEmpty();
    }

    @Test
    void tellsOfASwappedFolderAsOneChange() throws Exception {
        Files.writeString(content.resolve("old.md"), "x");
        assertThat(next().files()).hasSize(1);
        var second = Files.createDirectory(temporary.resolve("second"));
        Files.writeString(second.resolve("new.md"), "x");
        Files.writeString(second.resolve("newer.md"), "x");

        Files.move(Files.createSymbolicLink(temporary.resolve("swap"), Path.of("second")), content,
                StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        assertThat(next().files()).containsOnlyKeys(SourcePath.content("new.md"), SourcePath.content("newer.md"));
        assertThat(told).isEmpty();
    }

    private Listing next() throws InterruptedException {
        return java.util.Objects.requireNonNull(told.poll(20, TimeUnit.SECONDS), "no change was told of");
    }
}
