package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Explanation.Origin;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RepairTests {
    private final Repair repair = new Repair(new Dictionary(), Set.of("hpa")::contains);

    @Test
    void leavesKnownWordsAlone() {
        var asked = Concepts.of("container hpa container-restart");

        assertThat(repair.apply(asked)).isEqualTo(asked);
    }

    @Test
    void putsAMisspelledWordRight() {
        var asked = repair.apply(Concepts.of("restart contianer"));

        assertThat(asked.concepts().getLast().texts(Origin.REPAIRED)).containsExactly("container");
        assertThat(asked.respelled()).isEqualTo("restart container");
    }

    @Test
    void completesAWordThatIsOnlyBegun() {
        var asked = repair.apply(Concepts.of("contai"));

        assertThat(asked.concepts().getFirst().texts(Origin.COMPLETED)).containsExactly("container");
        assertThat(asked.respelled()).isNull();
    }

    @Test
    void completesAKnownWordThatStandsAlone() {
        var alone = repair.apply(Concepts.of("restart"));
        var besideAnother = repair.apply(Concepts.of("container restart"));

        assertThat(alone.concepts().getFirst().texts(Origin.COMPLETED)).containsExactly("restartpolicy");
        assertThat(besideAnother.concepts().getLast().variants()).hasSize(1);
    }

    @Test
    void neverTouchesAPhraseInQuotes() {
        var asked = repair.apply(Concepts.of("\"contianer\""));

        assertThat(asked.concepts().getFirst().variants()).hasSize(1);
    }

    /// Knows three words, and one misspelling.
    private static final class Dictionary implements Lexicon {
        private static final List<String> WORDS = List.of("container", "restart", "restartpolicy");

        @Override
        public boolean knows(String word) {
            return WORDS.contains(word);
        }

        @Override
        public List<String> near(String word) {
            return word.equals("contianer") ? List.of("container") : List.of();
        }

        @Override
        public List<String> startingWith(String prefix) {
            return WORDS.stream().filter(word -> word.startsWith(prefix) && !word.equals(prefix)).toList();
        }
    }
}
