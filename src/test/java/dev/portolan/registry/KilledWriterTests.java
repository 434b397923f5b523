package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KilledWriterTests {
    private static final int ACKNOWLEDGED = 100;

    @TempDir
    Path folder;

    @Test
    void noAcknowledgedSubmissionIsLostWhenTheProcessIsKilled() throws Exception {
        var tokens = tokensUntilKilled();

        try (var registry = new RegistryFixture(folder)) {
            assertThat(tokens).hasSizeGreaterThanOrEqualTo(ACKNOWLEDGED)
                    .allSatisfy(token -> assertThat(registry.submissions.byToken(token)).isNotNull());
        }
    }

    /// Every token that another process told us of before it was killed in the middle of its work.
    private List<String> tokensUntilKilled() throws IOException, InterruptedException {
        var process = new ProcessBuilder(Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED", "-cp", System.getProperty("java.class.path"),
                Writer.class.getName(), folder.toString()).redirectError(ProcessBuilder.Redirect.DISCARD).start();
        try (var told = process.inputReader()) {
            var tokens = told.lines().filter(line -> line.startsWith("stored ")).limit(ACKNOWLEDGED).toList();
            process.destroyForcibly().waitFor();
            return tokens.stream().map(line -> line.substring("stored ".length())).toList();
        } finally {
            process.destroyForcibly();
        }
    }

    /// Stores submissions until somebody ends it.
    static final class Writer {
        private Writer() {}

        static void main(String[] arguments) {
            try (var registry = new RegistryFixture(Path.of(arguments[0]))) {
                for (int number = 0;; number++) {
                    var receipt = registry
                            .stored(RegistryFixture.draft("Company " + number, "Shop",
                                    "https://example.org/" + number));
                    System.out.println("stored " + receipt.token().value());
                }
            }
        }
    }
}
