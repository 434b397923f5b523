package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/// How the real jar follows its folders, and how it comes back after whatever happened to its index.
@Execution(ExecutionMode.CONCURRENT)
class ReadingIT {
    @TempDir
    Path folder;
    Path content;

    @BeforeEach
    void makeAProject() throws IOException {
        content = RunningPortolan.project(folder).resolve("content");
    }

    @Test
    void followsWhatHappensToFilesWhileItRuns() throws Exception {
        try (var portolan = RunningPortolan.over(folder).ready()) {
            assertThat(portolan.search("readinessProbe")).contains("/notes/probes#readiness");

            Files.writeString(content.resolve("jobs.md"), "# Jobs\n\nA job sets backoffLimit.\n");
            awaitFound(portolan, "backoffLimit", "/notes/jobs#jobs");

            Files.writeString(content.resolve("jobs.md"), "# Jobs\n\nA job sets parallelism.\n");
            awaitFound(portolan, "parallelism", "/notes/jobs#jobs");

            Files.move(content.resolve("jobs.md"), content.resolve("batch.md"));
            awaitFound(portolan, "parallelism", "/notes/batch#jobs");
            assertThat(portolan.status("/notes/jobs")).isEqualTo(404);

            Files.delete(content.resolve("batch.md"));
            awaitGone(portolan, "parallelism", "/notes/batch");
            assertThat(portolan.status("/notes/batch")).isEqualTo(404);
        }
    }

    @Test
    void takesASwappedFolderAndAThousandFilesAtOnce() throws Exception {
        Files.move(content, folder.resolve("first"));
        Files.createSymbolicLink(content, Path.of("first"));
        var second = Files.createDirectory(folder.resolve("second"));
        for (int i = 0; i < 1000; i++)
            Files.writeString(second.resolve("n" + i + ".md"), "# Note " + i + "\n\nharbour" + i + "\n");

        try (var portolan = RunningPortolan.over(folder).ready()) {
            Files.move(Files.createSymbolicLink(folder.resolve("swap"), Path.of("second")), content,
                    StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

            awaitFound(portolan, "harbour999", "/notes/n999");
            assertThat(portolan.search("harbour0")).contains("/notes/n0#");
            assertThat(portolan.status("/notes/probes")).isEqualTo(404);
        }
    }

    @Test
    void readsOnlyWhatChangedSinceTheLastRun() throws Exception {
        RunningPortolan.over(folder).ready().close();
        Files.writeString(content.resolve("jobs.md"), "# Jobs\n\nbackoffLimit\n");

        try (var portolan = RunningPortolan.over(folder).ready()) {
            assertThat(portolan.search("readinessProbe")).contains("/notes/probes#readiness");
            assertThat(portolan.search("backoffLimit")).contains("/notes/jobs#jobs");
            assertThat(portolan.text("/notes/probes")).contains("gets no traffic");
            assertThat(portolan.log()).contains("2 files, 1 of them read anew");
        }
    }

    @Test
    void bringsADeletedIndexBack() throws Exception {
        RunningPortolan.over(folder).ready().close();
        delete(folder.resolve("index"));

        assertEverythingIsThere();
    }

    @Test
    void rebuildsADamagedIndexByItself() throws Exception {
        RunningPortolan.over(folder).ready().close();
        for (Path file : files(folder.resolve("index")))
            Files.write(file, new byte[]{1, 2, 3});

        assertEverythingIsThere();
    }

    @Test
    void comesBackWholeAfterBeingKilledWhileReading() throws Exception {
        for (int i = 0; i < 1500; i++)
            Files.writeString(content.resolve("n" + i + ".md"),
                    "# Note " + i + "\n\nharbour" + i + "\n\n- x\n".repeat(9));
        var portolan = RunningPortolan.over(folder);
        RunningPortolan.await("first hits", () -> portolan.finds("harbour1", answer -> answer.contains("/notes/n1#")));
        portolan.kill();

        assertEverythingIsThere();
    }

    private void assertEverythingIsThere() throws Exception {
        try (var portolan = RunningPortolan.over(folder).ready()) {
            assertThat(portolan.search("readinessProbe")).contains("/notes/probes#readiness");
            assertThat(portolan.text("/notes/probes")).contains("gets no traffic");
            try (var notes = Files.list(content)) {
                assertThat(portolan.text("/notes").split("href=\"/notes/", -1).length - 1)
                        .isGreaterThanOrEqualTo((int) notes.count());
            }
        }
    }

    private static void awaitFound(RunningPortolan portolan, String question, String url) {
        RunningPortolan.await(url, () -> portolan.finds(question, answer -> answer.contains(url)));
    }

    private static void awaitGone(RunningPortolan portolan, String question, String url) {
        RunningPortolan.await("no " + url, () -> portolan.finds(question, answer -> !answer.contains(url)));
    }

    private static List<Path> files(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            return walk.filter(Files::isRegularFile).toList();
        }
    }

    private static void delete(Path root) throws IOException {
        try (var walk = Files.walk(root)) {
            for (Path path : walk.sorted(Comparator.reverseOrder()).toList())
                Files.delete(path);
        }
    }
}
