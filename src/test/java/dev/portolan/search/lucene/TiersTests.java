package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer.Relaxed;
import org.junit.jupiter.api.Test;

class TiersTests {
    @Test
    void asksForAllWordsWhereEnoughDocumentsHoldThem() {
        var tiers = Tiers.of(new int[]{0, 500, 100, 10});

        assertThat(tiers.needed()).isEqualTo(3);
        assertThat(tiers.relaxed()).isNull();
    }

    @Test
    void addsTheNextBestToAFewCompleteHits() {
        assertThat(Tiers.of(new int[]{0, 500, 100, 9}).needed()).isEqualTo(2);
    }

    @Test
    void saysHowManyWordsTheBestHold() {
        assertThat(Tiers.of(new int[]{0, 500, 3, 0}).relaxed()).isEqualTo(new Relaxed(2, 3));
    }

    @Test
    void neverTakesDocumentsWithLessThanHalfOfTheWords() {
        assertThat(Tiers.of(new int[]{0, 500, 0, 0, 1}).needed()).isEqualTo(2);
    }
}
