package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FoldTests {
    @Test
    void makesWritingsOfOneCharacterEqual() {
        assertThat(Fold.of("Ｚürich 負載")).isEqualTo("zurich 负载");
    }

    @Test
    void keepsTheLengthOfEveryText() {
        var text = "İstanbul ﬁ ẞ 😀 \uD800 負";

        assertThat(Fold.of(text)).hasSameSizeAs(text);
    }
}
