package dev.portolan.search.lucene;

import static dev.portolan.search.lucene.Library.entry;
import static dev.portolan.search.lucene.Library.question;
import static dev.portolan.search.lucene.Library.section;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.Explanation.Tier;
import dev.portolan.search.Hit;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Folding;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchEngine;
import dev.portolan.search.SearchIndex;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AsAskedTests {
    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() {
        index = SearchEngine.embedded(folder,
                Library.vocabulary(List.of("deployment", "rollout", "部署"), List.of("image", "镜像"),
                        List.of("load balancing", "负载均衡"), List.of("readiness", "就绪")));
    }

    @AfterEach
    void close() {
        index.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"deployment", "deploymnet"})
    void aWordStandsAheadOfItsTranslation(String asked) {
        put(section("said", "Notes", "", "Among many other things, some of them long, a deployment is spoken of."),
                section("translated", "部署", "部署", "部署"));

        assertThat(hits(asked)).containsExactly("said ALL", "translated MOST");
    }

    @Test
    void aChineseWordStandsAheadOfItsTranslationInWhateverCharactersItWasAsked() {
        put(section("said", "笔记", "", "还有很多别的事情，其中也说到了镜像。"), section("translated", "Image", "Image", "An image."));

        assertThat(hits("镜像")).containsExactly("said ALL", "translated MOST");
        assertThat(hits("鏡像")).containsExactly("said ALL", "translated MOST");
    }

    @Test
    void aTranslationIsAsGoodWhereNothingSaysTheWord() {
        put(section("translated", "部署", "", "部署一个应用。"), section("other", "其他", "", "别的。"));

        assertThat(hits("deployment")).containsExactly("translated ALL");
    }

    @Test
    void anotherNameInTheSameLanguageIsNoTranslation() {
        put(section("said", "Notes", "", "A deployment."), section("named", "Notes", "", "A rollout."),
                section("translated", "笔记", "", "部署"));

        assertThat(hits("deployment")).containsExactlyInAnyOrder("said ALL", "named ALL", "translated MOST");
    }

    @Test
    void aFilterThatLeavesOnlyTranslationsLeavesThemAsGood() {
        put(section("said", "Notes", "", "A deployment."), section("translated", "笔记", "", "部署"));
        var inChinese = new Question("deployment", Map.of("lang", List.of("zh")), Sort.RELEVANCE, 1, 10);

        assertThat(hits(inChinese)).containsExactly("translated ALL");
    }

    @Test
    void aWordOfTheSameStemIsNotTheWord() {
        put(section("said", "Notes", "", "A deployment."), section("plural", "Notes", "", "All deployments."),
                section("near", "Notes", "", "We deploy."));

        assertThat(hits("deployment")).containsExactlyInAnyOrder("said ALL", "plural ALL", "near MOST");
        assertThat(hits("deployments")).containsExactlyInAnyOrder("said ALL", "plural ALL", "near MOST");
    }

    @Test
    void norIsItTheEndOfWhatWasBegun() {
        put(section("said", "Notes", "", "Readiness counts."), section("near", "Notes", "", "Are you ready?"));

        assertThat(hits("readines")).containsExactly("said ALL", "near MOST");
    }

    /// Notes in Chinese have it once in brackets behind the Chinese name.
    @Test
    void severalWordsOfEnglishAreMetByTheirChineseNameAllTheSame() {
        put(section("both", "服务", "", "负载均衡（Load Balancing）"), section("chinese", "服务", "", "负载均衡"));

        assertThat(hits("load balancing")).containsExactlyInAnyOrder("both ALL", "chinese ALL");
    }

    @Test
    void severalWordsStandInTheOrderOfWhatAnswersBest() {
        put(section("said", "笔记", "", "还有很多别的事情，其中也说到了镜像，然后是别的，最后才是集群。"),
                section("translated", "Image", "Image 集群", "Image 集群"));

        assertThat(hits("镜像 集群")).containsExactly("translated MOST", "said ALL");
    }

    @Test
    void scoresFollowTheOrder() {
        put(section("said", "Notes", "", "Among many other things, some of them long, a deployment is spoken of."),
                section("translated", "部署", "部署", "部署"));

        assertThat(index.search(question("deployment")).hits()).extracting(Hit::score)
                .isSortedAccordingTo(Comparator.reverseOrder()).doesNotHaveDuplicates();
    }

    @Test
    void aTranslationSaysThatNothingIsMissing() {
        put(section("said", "Notes", "", "A deployment."), section("translated", "笔记", "", "部署"));

        var translated = index.search(question("deployment").asExplained()).hits().getLast();

        assertThat(translated.explanation()).hasFieldOrPropertyWithValue("tier", Tier.MOST)
                .hasFieldOrPropertyWithValue("missing", List.of());
    }

    @Test
    void aNoteThatSaysItIsShownByItsTranslationInTheReadersLanguage() {
        put(twin("en", "Deployments at work", "How a deployment works."), twin("zh", "部署实践", "部署如何工作。"),
                section("other", "别的部署", "", "部署"));

        assertThat(hits(question("deployment").folded(new Folding("zh")))).containsExactly("zh ALL", "other MOST");
    }

    private static SearchDocument twin(String lang, String heading, String body) {
        return new SearchDocument(lang, "section", heading, heading, List.of(), body, "", List.of(), "/notes/" + lang,
                lang + "/a.md", lang, Map.of(), 1, lang + "/a.md", "twins", null, 0);
    }

    private void put(SearchDocument... sections) {
        index.apply(List.of(entry("a.md", sections)), List.of());
    }

    private List<String> hits(String text) {
        return hits(question(text));
    }

    private List<String> hits(Question question) {
        return index.search(question).hits().stream().map(hit -> hit.document().id() + " " + hit.match()).toList();
    }
}
