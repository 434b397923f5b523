package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.adopter;
import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer;
import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import dev.portolan.search.Vocabulary;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FacetTests {
    private static final Instant NEW_YEAR = Instant.parse("2026-01-01T00:00:00Z");

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder, Vocabulary.none());
        index.apply(List.of(entry("cases", adopter("b", "Beta Spark", "production", NEW_YEAR),
                adopter("a", "alpha Spark", "production", NEW_YEAR.plusSeconds(1)),
                adopter("c", "重庆 Spark", "staging", null), adopter("d", "北京 Spark", "development", null))), List.of());
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void countsEachValueOfWhatIsFound() {
        assertThat(asking("spark", Map.of()).facets()).containsEntry("environment",
                List.of(new FacetValue("production", 2), new FacetValue("development", 1),
                        new FacetValue("staging", 1)))
                .containsEntry("type", List.of(new FacetValue("case", 4))).containsEntry("topic", List.of());
    }

    @Test
    void countsAFacetThatIsNamedWithoutValuesAndLetsEverythingThrough() {
        var answer = asking("spark", Map.of(Question.NOTE, List.of(), "environment", List.of("production")));

        assertThat(ids(answer)).containsExactlyInAnyOrder("a", "b");
        assertThat(answer.facets()).containsEntry(Question.NOTE,
                List.of(new FacetValue("a", 1), new FacetValue("b", 1)));
        assertThat(answer.facets().getOrDefault("environment", List.of())).hasSize(3);
    }

    @Test
    void countsForAFacetAsIfItsOwnFilterWereNotSet() {
        var answer = asking("spark", Map.of("environment", List.of("staging"), "category", List.of("big-data")));

        assertThat(ids(answer)).containsExactly("c");
        assertThat(answer.facets().getOrDefault("environment", List.of())).extracting(FacetValue::count)
                .containsExactly(2L, 1L, 1L);
        assertThat(answer.facets().get("category")).containsExactly(new FacetValue("big-data", 1));
    }

    @Test
    void theNumberBesideAValueIsWhatChoosingItFinds() {
        put(12, "Spark Flink", "production");
        put(2, "Spark Flink", "staging");
        put(30, "Flink", "staging");
        put(3, "Flink", "evaluation");

        for (var chosen : List.of(List.<String>of(), List.of("staging"), List.of("production"), List.of("evaluation")))
            for (var value : asking("spark flink", environments(chosen)).facets().getOrDefault("environment",
                    List.of()))
                assertThat(asking("spark flink", environments(List.of(value.value()))).total())
                        .as(value.value() + " when chosen: " + chosen).isEqualTo(value.count());
        assertThat(asking("spark flink", environments(List.of("evaluation"))).total()).isEqualTo(3);
    }

    private static Map<String, List<String>> environments(List<String> values) {
        return values.isEmpty() ? Map.of() : Map.of("environment", values);
    }

    private void put(int number, String name, String environment) {
        for (int i = 0; i < number; i++) {
            var id = name + environment + i;
            index.apply(List.of(entry(id, adopter(id, name, environment, null))), List.of());
        }
    }

    @Test
    void takesAnyValueOfOneFilterAndEveryFilter() {
        var any = Map.of("environment", List.of("staging", "development"));
        var none = Map.of("environment", List.of("staging"), "lang", List.of("zh"));

        assertThat(asking("", any).total()).isEqualTo(2);
        assertThat(asking("", none).total()).isZero();
        assertThat(asking("", Map.of("region", List.of("mars"))).total()).isZero();
    }

    @Test
    void sortsByNameInBothLanguagesByDateAndStably() {
        assertThat(ids(listing(Sort.NAME))).containsExactly("a", "b", "d", "c");
        assertThat(ids(listing(Sort.DATE))).containsExactly("a", "b", "c", "d");
        assertThat(ids(listing(Sort.RELEVANCE))).containsExactly("a", "b", "c", "d");
    }

    @Test
    void pagesWithoutGapOrRepetition() {
        var second = index.search(new Question("spark", Map.of(), Sort.NAME, 2, 3));

        assertThat(ids(second)).containsExactly("c");
        assertThat(second.total()).isEqualTo(4);
    }

    private Answer asking(String text, Map<String, List<String>> filters) {
        return index.search(new Question(text, filters, Sort.RELEVANCE, 1, 10));
    }

    private Answer listing(Sort sort) {
        return index.search(Question.listing(Map.of(), sort, 1, 10));
    }
}
