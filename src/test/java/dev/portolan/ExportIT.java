package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExportIT {
    @TempDir
    Path folder;

    @BeforeEach
    void oneCase() throws IOException {
        RunningPortolan.project(folder);
        Files.writeString(folder.resolve("content/adopters.md"), """
                | 公司 | 产品 | 环境 | 来源 |
                |---|---|---|---|
                | 某云 | 平台 | 生产环境 | [演讲](https://example.org/talk) |
                """);
    }

    @Test
    void writesTheCasesAndNothingElseBesideARunningServer() throws Exception {
        try (var portolan = RunningPortolan.over(folder)) {
            portolan.ready();

            assertThat(export("--format=csv")).isEqualTo(portolan.text("/cases.csv"))
                    .contains("\r\n某云-平台,某云,平台,production,");
        }
    }

    @Test
    void worksWithoutAServerAndWithoutADatabase() throws Exception {
        assertThat(export("--format=md")).contains("| 某云 |  |  | 平台 | 生产环境 |").startsWith("# Adopters");
    }

    @Test
    void anUnknownFormatIsWrongUsage() throws Exception {
        var process = RunningPortolan.launch(folder, "export", "--format=pdf");

        assertThat(process.waitFor()).isEqualTo(2);
    }

    private String export(String format) throws Exception {
        var process = RunningPortolan.launch(folder, "export", format);
        var written = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).as(new String(process.getErrorStream().readAllBytes(), StandardCharsets.UTF_8))
                .isZero();
        return written;
    }
}
