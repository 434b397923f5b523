package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class CommandsTests {
    @ParameterizedTest
    @ValueSource(strings = {"reindex", "export", "evaluate", "import"})
    void eachExplainsItselfWhenAsked(String name, CapturedOutput output) {
        int code = Commands.run(new String[]{name, "--help"});

        assertThat(code).isZero();
        assertThat(output.getOut()).startsWith("Usage: portolan " + name).contains("--portolan.NAME=VALUE");
        assertThat(output.getErr()).isEmpty();
    }

    @Test
    void anUnknownOptionIsWrongUsage(CapturedOutput output) {
        assertThat(Commands.run(new String[]{"export", "--helq"})).isEqualTo(2);
        assertThat(output.getErr()).contains("--helq");
    }
}
