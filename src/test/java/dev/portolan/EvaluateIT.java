package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EvaluateIT {
    private static final String GOOD = "1\ten\tkw\tmemory limit\tlimits.md#Memory `limits`=2\n";

    @TempDir
    Path folder;

    @BeforeEach
    void oneNote() throws IOException {
        RunningPortolan.project(folder);
        Files.writeString(folder.resolve("content/limits.md"), """
                # Limits

                ## Memory `limits`

                Set a limit for the memory of each container.

                ## CPU

                Leave the processor without a limit.
                """);
    }

    @Test
    void measuresTheNotesAndLeavesNothingBehind() throws Exception {
        var before = files();
        var evaluation = evaluate(GOOD);

        assertThat(evaluation.out()).startsWith("kind ")
                .contains("kw                   1    1.000   1.000      1.000      0")
                .endsWith("all                  1    1.000   1.000      1.000      0\n");
        assertThat(evaluation.code()).isZero();
        assertThat(files()).containsExactlyInAnyOrderElementsOf(before);
    }

    @Test
    void asksWithTheTeamsOwnGlossary() throws Exception {
        Files.writeString(folder.resolve("content/glossary.tsv"), "\tmemory\tzeppelin\n");

        assertThat(evaluate("1\ten\tkw\tzeppelin\tlimits.md#Memory `limits`=2\n").out())
                .contains("all                  1    1.000");
    }

    @Test
    void namesALineThatIsWrongAndMeasuresTheOthers() throws Exception {
        var evaluation = evaluate(GOOD + "2\ten\tkw\tcpu\n3\ten\tkw\tcpu\tlimits.md#Gone=2\n");

        assertThat(evaluation.err()).contains("line 2: has 4 columns")
                .contains("line 3: there is no section limits.md#Gone");
        assertThat(evaluation.out()).contains("all                  2    0.500");
        assertThat(evaluation.code()).isEqualTo(1);
    }

    @Test
    void aFileThatIsNotThereIsNothingUsable() throws Exception {
        var process = RunningPortolan.launch(folder, "evaluate", "gone.tsv");

        assertThat(process.waitFor()).isEqualTo(1);
    }

    @Test
    void noFileIsWrongUsage() throws Exception {
        assertThat(RunningPortolan.launch(folder, "evaluate").waitFor()).isEqualTo(2);
    }

    private List<Path> files() throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> !file.endsWith("queries.tsv")).toList();
        }
    }

    private Ended evaluate(String queries) throws Exception {
        var file = Files.writeString(folder.resolve("queries.tsv"), queries);
        var process = RunningPortolan.launch(folder, "evaluate", file.toString());
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        var err = new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), out, err);
    }

    private record Ended(int code, String out, String err) {}
}
