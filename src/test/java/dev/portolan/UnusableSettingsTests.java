package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatException;

import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/// What a start says of a setting; {@link StartIT} sees it end with exit code 1.
@ExtendWith(OutputCaptureExtension.class)
class UnusableSettingsTests {
    @TempDir
    Path folder;

    @ParameterizedTest
    @ValueSource(strings = {"portolan.base-url=/portolan", "portolan.limits.submissions-per-minute=-1",
            "portolan.moderation.username=", "portolan.repository-url=x",
            "spring.datasource.url=jdbc:postgresql://db/portolan"})
    void namesAPropertyWithAValueThatCannotBeUsedInOneLine(String setting, CapturedOutput said) throws Exception {
        assertThatException().isThrownBy(() -> ServerStart.application().run(arguments(setting)));

        assertThat(said.getErr()).hasLineCount(1).startsWith(setting.substring(0, setting.indexOf('=')) + ": ");
    }

    @Test
    void namesAPortThatCannotBeInOneLine(CapturedOutput said) {
        assertThatException().isThrownBy(() -> ServerStart.application().run(arguments("server.port=-1")));

        assertThat(said.getErr()).hasLineCount(1).startsWith("server.port: ").contains("-1");
    }

    private String[] arguments(String setting) throws IOException {
        RunningPortolan.project(folder);
        return Stream.concat(RunningPortolan.folders(folder), Stream.of("--" + setting)).toArray(String[]::new);
    }
}
