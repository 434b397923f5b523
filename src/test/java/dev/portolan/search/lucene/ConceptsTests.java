package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ConceptsTests {
    @ParameterizedTest
    @CsvSource({"resources:requests, resources:requests", "swapoff -a, swapoff|-a", "--replicas=4, --replicas=4",
            "CI/CD流水线, CI/CD|流水线", "滚动更新过程, 滚动|更新|过程", "what is (kubernetes)?, what|is|kubernetes",
            "pod  pod, pod", "'\"rolling update\" 策略', rolling update|策略"})
    void takesAQuestionApart(String text, String concepts) {
        assertThat(texts(Concepts.of(text).concepts())).containsExactly(concepts.split("\\|"));
    }

    @Test
    void leavesOutWhatIsNotWanted() {
        var asked = Concepts.of("日志 -fluentd -采集 -x");

        assertThat(texts(asked.concepts())).containsExactly("日志", "-x");
        assertThat(texts(asked.unwanted())).containsExactly("fluentd", "采集");
    }

    @Test
    void looksAtTheFirstWordsOfManyOnly() {
        var many = Concepts.of("w1 w2 w3 w4 w5 ".repeat(3) + String.join(" ", Collections.nCopies(500, "x"))
                + "1 2 3 4 5 6 7 8 9 10 11 12 13 14 15 16 17 18 19 20 21 22 23 24 25 26");

        assertThat(many.concepts()).hasSize(Concepts.MOST);
    }

    private static List<String> texts(List<Concept> concepts) {
        return concepts.stream().map(Concept::text).toList();
    }
}
