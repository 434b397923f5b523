package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
        assertThat(ended.out()).startsWith("[").contains("\"company\" : \"某云\"", "\"environment\" : \"production\"",
                "\"url\" : \"https://cloud.example\"", "\"line\" : 3");
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
        assertThat(ended.err().lines()).hasSize(2).first().asString().startsWith("missing.md:1: ");
    }

    @Test
    void anUnknownFormatIsWrongUsage() throws Exception {
        assertThat(run("ADOPTERS.md", "--dry-run", "--format=pdf").code()).isEqualTo(2);
        assertThat(run("--dry-run").code()).isEqualTo(2);
    }

    private Ended run(String... arguments) throws Exception {
        var command = new String[arguments.length + 1];
        command[0] = "import";
        System.arraycopy(arguments, 0, command, 1, arguments.length);
        var process = RunningPortolan.launch(folder, command);
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }
}
