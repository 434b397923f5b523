package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer.Relaxed;
import org.junit.jupiter.api.Test;

class TiersTests {
    @Test
    void asksForAllWordsWhereEnoughDocumentsHoldThem() {
        var tiers = tiers(new int[]{0, 500, 100, 10});

        assertThat(tiers.needed()).isEqualTo(3);
        assertThat(tiers.relaxed()).isNull();
    }

    @Test
    void addsTheNextBestToAFewCompleteHits() {
        assertThat(tiers(new int[]{0, 500, 100, 9}).needed()).isEqualTo(2);
    }

    @Test
    void saysHowManyWordsTheBestHold() {
        assertThat(tiers(new int[]{0, 500, 3, 0}).relaxed()).isEqualTo(new Relaxed(2, 3));
    }

    @Test
    void neverTakesDocumentsWithLessThanHalfOfTheWords() {
        assertThat(tiers(new int[]{0, 500, 0, 0, 1}).needed()).isEqualTo(2);
    }

    @Test
    void aFilterDoesNotChangeWhatIsEnough() {
        var tiers = Tiers.of(new int[]{0, 500, 100, 12}, new int[]{0, 50, 10, 1});

        assertThat(tiers.needed()).isEqualTo(3);
    }

    @Test
    void lessIsEnoughWhereAFilterLeavesNothing() {
        var tiers = Tiers.of(new int[]{0, 500, 100, 12}, new int[]{0, 50, 10, 0});

        assertThat(tiers.needed()).isEqualTo(1);
        assertThat(tiers.elsewhere()).isEqualTo(3);
        assertThat(tiers.relaxed()).isEqualTo(new Relaxed(2, 3));
    }

    private static Tiers tiers(int[] byMet) {
        return Tiers.of(byMet, byMet);
    }
}
