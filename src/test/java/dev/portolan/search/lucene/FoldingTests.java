package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.ids;
import static dev.portolan.search.lucene.Library.question;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Answer;
import dev.portolan.search.Answer.FacetValue;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Folding;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FoldingTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder,
                Library.vocabulary(List.of("rolling update", "滚动更新"), List.of("probe", "探针")));
        put("zh/deploy.md", section("zh", "部署", "概述", "一个应用的多个副本。", 0),
                section("zh", "部署", "滚动更新", "逐步用新版本替换旧版本。", 1), section("zh", "部署", "回滚", "滚动更新失败时回到上一个版本。", 2));
        put("en/deploy.md", section("en", "Deployments", "Rolling update", "Replaces the old version step by step.", 0),
                section("en", "Deployments", "Roll back", "When a rolling update fails.", 1));
        index.apply(List.of(entry("probes.md",
                new SearchDocument("probes", "section", "Probes", "Readiness", List.of(),
                        "A rolling update waits for the probe.", "", List.of(), "/notes/probes", "probes.md", "en",
                        Map.of(), 1, "probes.md", null, null, 0))),
                List.of());
    }

    private void put(String owner, SearchDocument... sections) {
        index.apply(List.of(entry(owner, sections)), List.of());
    }

    private static SearchDocument section(String lang, String title, String heading, String body, int order) {
        var source = lang + "/deploy.md";
        return new SearchDocument(source + "#" + heading, "section", title, heading, List.of(), body, "", List.of(),
                "/notes/" + lang + "/deploy", source, lang, Map.of(), 1, source, "deploy.md", null, order);
    }

    @AfterEach
    void close() {
        index.close();
    }

    @Test
    void aTitleWithoutTextLeavesItsPlaceToTheSectionThatSaysSomething() {
        put("en/deploy.md", section("en", "Zombies", "Zombies", "", 0),
                section("en", "Zombies", "Orphans and zombies", "A process that nobody waits for.", 1));

        assertThat(ids(folded("zombie", null))).containsExactly("en/deploy.md#Orphans and zombies");
        assertThat(ids(folded("zombies", null))).as("its exact title").containsExactly("en/deploy.md#Zombies");
    }

    @Test
    void aNoteAndItsTranslationAreOneHitWithTheirBestSection() {
        var answer = folded("滚动更新", null);

        assertThat(ids(answer)).containsExactly("zh/deploy.md#滚动更新", "probes");
        assertThat(answer.hits()).extracting(Hit::folded).containsExactly(3, 0);
        assertThat(answer.total()).isEqualTo(2);
    }

    @Test
    void theReadersLanguageIsShownWhereItAnswersAboutAsWell() {
        assertThat(ids(folded("step version", "zh"))).startsWith("en/deploy.md#Rolling update");
        assertThat(ids(folded("update rolling", "en"))).startsWith("en/deploy.md#Rolling update");
        assertThat(ids(folded("滚动更新 失败", "zh"))).startsWith("zh/deploy.md#回滚");
        assertThat(ids(folded("replaces rolling update", "zh"))).startsWith("en/deploy.md#Rolling update");
    }

    @Test
    void aTranslationStandsInForASectionThatMeetsTheWordsByOtherNames() {
        put("zh/probes.md", probe("zh", "探针", "用探针检查应用。"));
        put("en/probes2.md", probe("en", "Checking probes", "Check the application by a probe."));

        assertThat(ids(folded("探针", "en"))).contains("probe-en").doesNotContain("probe-zh");
        assertThat(ids(folded("probe", "zh"))).contains("probe-zh").doesNotContain("probe-en");
    }

    private static SearchDocument probe(String lang, String heading, String body) {
        return new SearchDocument("probe-" + lang, "section", "Health", "On " + heading, List.of(), body, "", List.of(),
                "/notes/" + lang, lang + "/probes.md", lang, Map.of(), 1, lang + "/probes.md", "twin", null, 0);
    }

    @Test
    void facetsCountNotes() {
        assertThat(folded("滚动更新", null).facets()).containsEntry("type", List.of(new FacetValue("section", 2)))
                .containsEntry("lang", List.of(new FacetValue("en", 2), new FacetValue("zh", 1)));
    }

    @Test
    void withoutAQuestionANoteStandsByItsFirstSection() {
        assertThat(ids(folded("", "zh"))).containsExactlyInAnyOrder("zh/deploy.md#概述", "probes");
    }

    @Test
    void pagesHoldEachNoteOnce() {
        var one = new Question("滚动更新", Map.of(), Sort.RELEVANCE, 1, 1).folded(new Folding(null));
        var two = new Question("滚动更新", Map.of(), Sort.RELEVANCE, 2, 1).folded(new Folding(null));

        assertThat(ids(index.search(one))).containsExactly("zh/deploy.md#滚动更新");
        assertThat(ids(index.search(two))).containsExactly("probes");
    }

    @Test
    void oneNoteCanBeSearchedByItself() {
        var inNote = new Question("滚动更新", Map.of(Question.NOTE, List.of("deploy.md")), Sort.RELEVANCE, 1, 10);

        assertThat(ids(index.search(inNote))).hasSize(4).doesNotContain("probes");
    }

    private Answer folded(String text, @Nullable String language) {
        return index.search(question(text).folded(new Folding(language)));
    }
}
