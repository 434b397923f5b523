package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NormaliseTests {
    @Test
    void makesFullWidthLettersHalf() {
        assertThat(Normalise.of("Ａpi　Ｓerver")).isEqualTo("Api Server");
    }

    @Test
    void dropsWhatCannotBeSeen() {
        assertThat(Normalise.of("po\u200Bd\0 \uD800list\u202E")).isEqualTo("pod list");
    }

    @Test
    void cutsWhatNobodyTypes() {
        assertThat(Normalise.of("a".repeat(1_000_000))).hasSize(Normalise.LONGEST);
        assertThat(Normalise.of("\uFDFA".repeat(1_000_000))).hasSizeLessThanOrEqualTo(Normalise.LONGEST);
    }

    @Test
    void takesAPastedAddressForTheWordsOfIt() {
        assertThat(Normalise.of("who cites \"https://www.example.org/docs/probes/?lang=en#why\" here"))
                .isEqualTo("who cites \"example.org docs probes \" here");
        assertThat(Normalise.of("http and https://")).isEqualTo("http and https://");
    }
}
