package dev.portolan.sources;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SourcePathTests {
    private final SourcePath limits = SourcePath.content("pod/quota/limits.md");

    @ParameterizedTest
    @CsvSource({"qos.md, pod/quota/qos.md", "./qos.md, pod/quota/qos.md", "../probe.md, pod/probe.md",
            "../../README.md, README.md", "/storage/卷.md, storage/卷.md", "a//b.md, pod/quota/a/b.md"})
    void resolvesWhatIsWrittenInAFile(String written, String path) {
        assertThat(limits.resolve(written)).contains(SourcePath.content(path));
    }

    @ParameterizedTest
    @CsvSource({"../../../etc/passwd", "/../x.md", "../.."})
    void neverLeadsOutOfItsFolder(String written) {
        assertThat(limits.resolve(written)).isEmpty();
    }

    @Test
    void readsBackWhatItWrites() {
        assertThat(SourcePath.parse(limits.toString())).isEqualTo(limits);
        assertThat(SourcePath.parse("references/adopters.md")).isEqualTo(SourcePath.references("adopters.md"));
    }
}
