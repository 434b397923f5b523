package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTests {
    @ParameterizedTest
    @CsvSource({"'\u3000 Acme \u00a0', Acme", "Ac\u200bme, Acme", "Ac\ufeffme\u00ad, Acme", "\u3164Acme\u115f, Acme",
            "Acme\ufe0f, Acme", "cafe\u0301, caf\u00e9", "某某科技（北京）有限公司, 某某科技（北京）有限公司", "A\u200dB, AB"})
    void keepsWhatIsSeen(String written, String seen) {
        assertThat(PlainText.of(written).text()).isEqualTo(seen);
    }

    @Test
    void saysWhatItTookOut() {
        assertThat(PlainText.of("A\u200bc\u200bm\u00ade").removed()).containsExactly("U+200B", "U+00AD");
    }

    @Test
    void keepsEmojiThatAreJoinedToOne() {
        var coder = "\ud83d\udc69\u200d\ud83d\udcbb Inc";

        assertThat(PlainText.of(coder)).isEqualTo(new PlainText(coder, java.util.List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\tb", "a\nb", "a\u0000b", "a\u0085b", "a\u2028b", "\u202egoogle", "a\u200fb", "a\u2066b",
            "a\udb40\udc41b", "a\ufffeb", "a\ufdd0b", "a\ud800b", "\tAcme"})
    void findsWhatMustNotBeInALine(String written) {
        assertThat(PlainText.of(written).forbidden(false)).isPresent();
    }

    @Test
    void aRemarkMayHaveLines() {
        assertThat(PlainText.of("one\ntwo\tthree").forbidden(true)).isEmpty();
        assertThat(PlainText.of("one\u0007").forbidden(true)).contains("U+0007");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "...", "\u2800", "\ud83d\ude80", "\u200b\u3164"})
    void saysNothingWithoutALetterOrDigit(String written) {
        assertThat(PlainText.of(written).saysSomething()).isFalse();
    }

    @Test
    void countsCharactersNotUnits() {
        assertThat(PlainText.of("\ud83d\ude80".repeat(3)).length()).isEqualTo(3);
    }
}
