package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportIT {
    @TempDir
    Path folder;

    private record Ended(int code, String out, String err) {}

    @BeforeEach
    void anAdopterFile() throws IOException {
        Files.writeString(folder.resolve("ADOPTERS.md"), """
                # Adopters

                - [某云](https://cloud.example) uses it in production
                - Your company here
                """);
    }

    @Test
    void showsTheEntriesAndNothingElseAndWritesNothing() throws Exception {
        var ended = run("ADOPTERS.md", "--dry-run", "--format=json");

        assertThat(ended.code()).isZero();
        assertThat(ended.out()).startsWith("[").contains("\"company\":\"某云\"", "\"environment\":\"production\"",
                "\"url\":\"https://cloud.example\"", "\"line\":3");
        assertThat(ended.err()).isEqualTo("ADOPTERS.md:4: this item starts with no company's name\n");
        try (var files = Files.list(folder)) {
            assertThat(files).containsExactly(folder.resolve("ADOPTERS.md"));
        }
    }

    @Test
    void findsNothingInAFileThatIsNotThereOrNoText() throws Exception {
        Files.write(folder.resolve("image.md"), new byte[]{0, 1, 2, 0});

        var ended = run("missing.md", "image.md", "--dry-run");

        assertThat(ended.code()).isEqualTo(1);
        assertThat(ended.out()).isEmpty();
        assertThat(ended.err().lines()).hasSize(2).first().asString().startsWith("missing.md: ");
    }

    @Test
    void anUnknownFormatIsWrongUsage() throws Exception {
        assertThat(run("ADOPTERS.md", "--dry-run", "--format=pdf").code()).isEqualTo(2);
        assertThat(run("--dry-run").code()).isEqualTo(2);
    }

    @Test
    void listsTheEntriesOnceHoweverOftenItRuns() throws Exception {
        aSite();

        assertThat(run("ADOPTERS.md").out()).isEqualTo("ADOPTERS.md: 1 new, 0 changed, 0 unchanged, 0 gone\n");
        assertThat(run("ADOPTERS.md").out()).isEqualTo("ADOPTERS.md: 0 new, 0 changed, 1 unchanged, 0 gone\n");
        assertThat(run("export", "--format=csv").out()).contains("某云");
    }

    @Test
    void leavesTheDatabaseToAServerThatRuns() throws Exception {
        aSite();

        try (var _ = RunningPortolan.over(folder)) {
            var ended = run("ADOPTERS.md");

            assertThat(ended.code()).isEqualTo(1);
            assertThat(ended.err().lines().toList()).last().asString().startsWith("portolan.index-dir: ");
        }
    }

    private void aSite() throws IOException {
        Files.createDirectory(folder.resolve("content"));
        Files.createDirectory(folder.resolve("references"));
    }

    private Ended run(String... arguments) throws Exception {
        var command = new ArrayList<>(List.of(arguments));
        if (!command.getFirst().equals("export"))
            command.addFirst("import");
        var process = RunningPortolan.launch(folder, command.toArray(String[]::new));
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
