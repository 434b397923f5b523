package dev.portolan.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ScoreTests {
    private static final Map<String, Integer> GRADES = Map.of("a", 2, "b", 1);

    @Test
    void theBestOrderScoresOne() {
        var score = Score.of(List.of("a", "b", "x"), GRADES, GRADES.values());

        assertThat(score).isEqualTo(new Score(1, 1, 1, 1, 0));
    }

    @Test
    void aLaterRankGainsLess() {
        var score = Score.of(List.of("x", "a"), GRADES, GRADES.values());

        // 2 / log2(3) of the ideal 2 / log2(2) + 1 / log2(3)
        assertThat(score.ndcg()).isCloseTo(0.4796, within(0.0001));
        assertThat(score.mrr()).isEqualTo(0.5);
        assertThat(score.recall()).isEqualTo(0.5);
    }

    @Test
    void whatStandsBehindTheFirstPageCountsForNothing() {
        var score = Score.of(List.of("0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "a"), GRADES, GRADES.values());

        assertThat(score).isEqualTo(new Score(1, 0, 0, 0, 0));
    }

    @Test
    void anAnswerWithoutHitsIsEmpty() {
        assertThat(Score.of(List.of(), GRADES, GRADES.values())).isEqualTo(new Score(1, 0, 0, 0, 1));
    }

    @Test
    void severalQuestionsScoreTheirMean() {
        var good = new Score(1, 1, 1, 1, 0);
        var empty = new Score(1, 0, 0, 0, 1);

        assertThat(Score.mean(List.of(good, empty))).isEqualTo(new Score(2, 0.5, 0.5, 0.5, 1));
    }
}
