package dev.portolan.sources;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTextTests {
    @Test
    void readsUtf8WithoutANotice() {
        var text = decode("滚动更新 rollout".getBytes(StandardCharsets.UTF_8));

        assertThat(text.text()).isEqualTo("滚动更新 rollout");
        assertThat(text.notice()).isNull();
    }

    @Test
    void leavesOutTheByteOrderMark() {
        assertThat(decode("\uFEFF# Pod".getBytes(StandardCharsets.UTF_8)).text()).isEqualTo("# Pod");
        assertThat(decode("\uFEFF# 卷".getBytes(StandardCharsets.UTF_16LE)).text()).isEqualTo("# 卷");
    }

    @Test
    void readsGb18030WithANotice() {
        var text = decode("# 存储卷\n持久化".getBytes(Charset.forName("GB18030")));

        assertThat(text.text()).isEqualTo("# 存储卷\n持久化");
        assertThat(notice(text)).contains("GB18030").contains("save it as UTF-8");
    }

    @Test
    void readsWesternTextWithANotice() {
        var text = decode("| Crédit Agricole | Société Générale | Zürich |\n".getBytes(StandardCharsets.ISO_8859_1));

        assertThat(text.text()).startsWith("| Crédit Agricole | Société Générale | Zürich |");
        assertThat(notice(text)).contains("Windows-1252").contains("save it as UTF-8");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16LE", "UTF-16BE"})
    void readsUtf16WithoutAMarkWithANotice(String encoding) {
        var written = "| 公司 | 环境 |\n|---|---|\n| 某某科技有限公司 | 生产 |\n";

        var text = decode(written.getBytes(Charset.forName(encoding)));

        assertThat(text.text()).isEqualTo(written);
        assertThat(notice(text)).contains(encoding);
    }

    @Test
    void replacesDamagedBytesAndNamesTheirLines() {
        var bytes = "公司\n小米\n百度\n".getBytes(StandardCharsets.UTF_8);
        bytes[8] = (byte) 0xFF;

        var text = decode(bytes);

        assertThat(text.text()).startsWith("公司\n").endsWith("米\n百度\n").contains("\uFFFD");
        assertThat(notice(text)).contains("bytes were replaced in line 2;");
    }

    @Test
    void namesTenDamagedLinesAndCountsTheOthers() {
        var bytes = "公司\n小米\n".repeat(12).getBytes(StandardCharsets.UTF_8);
        for (int line = 0; line < 12; line++)
            bytes[8 + 14 * line] = (byte) 0xFF;

        assertThat(notice(decode(bytes))).contains("in line 2, 4, 6, 8, 10, 12, 14, 16, 18, 20 and 2 more; save");
    }

    @Test
    void saysInWhichLineANulByteStands() {
        assertThatThrownBy(() -> decode("# Users\n- Acme\0\n".getBytes(StandardCharsets.UTF_8)))
                .isInstanceOf(UnreadableSource.class).hasMessageContaining("the first in line 2");
    }

    @ParameterizedTest
    @ValueSource(strings = {"89504e470d0a1a0a00000001", "00", "ff", "616200"})
    void refusesWhatIsNoText(String hex) {
        var bytes = java.util.HexFormat.of().parseHex(hex);

        assertThatThrownBy(() -> decode(bytes)).isInstanceOf(UnreadableSource.class);
    }

    @Test
    void cutsALargeFileBetweenTwoLinesAndSaysSo() {
        var text = SourceText.decode("one\ntwo\nhalf a 字".getBytes(StandardCharsets.UTF_8), true);

        assertThat(text.text()).isEqualTo("one\ntwo\n");
        assertThat(notice(text)).contains("larger than");
    }

    @Test
    void refusesAFileOfNoFolderThatHasOneByteTooMany(@TempDir Path folder) throws IOException {
        var file = folder.resolve("ADOPTERS.md");
        int most = 1024 * 1024;
        Files.writeString(file, "a".repeat(most));
        assertThat(SourceText.read(file, most).text()).hasSize(most);

        Files.writeString(file, "a", StandardOpenOption.APPEND);

        assertThatThrownBy(() -> SourceText.read(file, most)).isInstanceOf(UnreadableSource.class)
                .hasMessage("is larger than 1 MB");
    }

    @Test
    void hashesTheBytesNotTheText() {
        var plain = decode("a".getBytes(StandardCharsets.UTF_8));
        var marked = decode("\uFEFFa".getBytes(StandardCharsets.UTF_8));

        assertThat(plain.hash()).hasSize(16).isNotEqualTo(marked.hash());
    }

    private static String notice(SourceText text) {
        return Objects.requireNonNull(text.notice()).english();
    }

    private static SourceText decode(byte[] bytes) {
        return SourceText.decode(bytes, false);
    }
}
