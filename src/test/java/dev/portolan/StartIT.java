package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// The start and the command line, on the real jar.
@Execution(ExecutionMode.CONCURRENT)
class StartIT {
    @TempDir
    Path folder;

    private record Outcome(int code, String out, String err) {}

    @BeforeEach
    void makeAProject() throws IOException {
        RunningPortolan.project(folder);
    }

    @Test
    void namesAMissingContentFolderInOneLine() throws Exception {
        var outcome = outcome(RunningPortolan.launchJar(folder, "--portolan.content-dir=/no/such/folder"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith("portolan.content-dir: ").contains("/no/such/folder");
    }

    @Test
    void namesAPortInUseInOneLine() throws Exception {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            var outcome = run("--server.port=" + taken.getLocalPort());

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).hasLineCount(1).startsWith("server.port: ")
                    .contains(String.valueOf(taken.getLocalPort()));
        }
    }

    @Test
    void namesAnIndexFolderThatIsNoFolderInOneLine() throws Exception {
        Files.writeString(folder.resolve("index"), "a file");

        var outcome = run("--server.port=0");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith("portolan.index-dir: ");
    }

    @Test
    void namesAValueOfTheWrongKindInOneLine() throws Exception {
        var outcome = run("--server.port=many");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith("server.port: ").contains("many");
    }

    @ParameterizedTest
    @ValueSource(strings = {"portolan.limits.submissions-per-minute=many", "portolan.search.engine=grep",
            "server.address=no.host.invalid"})
    void namesAPropertyWithAValueThatCannotBeUsedInOneLine(String setting) throws Exception {
        var outcome = run("--" + setting);

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith(setting.substring(0, setting.indexOf('=')) + ": ");
    }

    @Test
    void namesAPortThatCannotBeInOneLine() throws Exception {
        var outcome = run("--server.port=70000");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith("server.port: ").contains("70000");
    }

    @Test
    void namesADataFolderThatIsAFileInOneLine() throws Exception {
        Files.writeString(folder.resolve("data"), "a file");

        var outcome = run("--server.port=0");

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.err()).hasLineCount(1).startsWith("portolan.data-dir: ");
    }

    @Test
    void tellsItsVersionAndItsCommands() throws Exception {
        assertThat(run("--version").out()).startsWith("portolan ").hasLineCount(1);
        assertThat(run("--help").out()).contains("reindex");
    }

    @Test
    void answersAnUnknownCommandOrOptionWithCodeTwo() throws Exception {
        assertThat(run("sail").code()).isEqualTo(2);
        assertThat(run("--sail").code()).isEqualTo(2);
        assertThat(run("reindex", "--sail").code()).isEqualTo(2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"check notes.yaml", "doctor", "backup x", "restore x", "export --format=xml", "import",
            "evaluate"})
    void answersACommandThatItCannotUnderstandWithCodeTwoAndNoResult(String command) throws Exception {
        var outcome = run(command.split(" "));

        assertThat(outcome.code()).isEqualTo(2);
        assertThat(outcome.out()).isEmpty();
        assertThat(outcome.err()).isNotEmpty();
    }

    @Test
    void reindexesWhileNoServerRuns() throws Exception {
        var outcome = run("reindex");

        assertThat(outcome).isEqualTo(new Outcome(0, "1 files indexed\n", ""));
    }

    @Test
    void refusesToReindexUnderARunningServerInOneLine() throws Exception {
        try (var portolan = RunningPortolan.over(folder)) {
            portolan.ready();

            var outcome = run("reindex");

            assertThat(outcome.code()).isEqualTo(1);
            assertThat(outcome.err()).hasLineCount(1).startsWith("portolan.index-dir: ");
            assertThat(portolan.status("/")).isEqualTo(200);
        }
    }

    private Outcome run(String... arguments) throws Exception {
        return outcome(RunningPortolan.launch(folder, arguments));
    }

    private static Outcome outcome(Process process) throws Exception {
        var err = new StringBuilder();
        var errors = Thread.ofPlatform().start(() -> process.errorReader().lines()
                .forEach(line -> err.append(line).append('\n')));
        var out = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        errors.join();
        return new Outcome(process.waitFor(), out, err.toString());
    }
}
