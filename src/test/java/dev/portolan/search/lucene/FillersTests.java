package dev.portolan.search.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FillersTests {
    @ParameterizedTest
    @CsvSource({"什么是服务网格, 服务|网格", "How do I restart a pod, restart|pod", "what is this, what|is|this"})
    void dropsWhatOnlyMakesASentenceUnlessThereIsNothingElse(String text, String concepts) {
        var asked = Fillers.drop(Concepts.of(text));

        assertThat(asked.concepts()).extracting(Concept::text).containsExactly(concepts.split("\\|"));
    }
}
