package dev.portolan.site;

import static dev.portolan.site.TinyIndex.document;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchDocument;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(UseCaseController.class)
@Import(SiteConfiguration.class)
class UseCaseControllerTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void listsTheCategoriesThatHaveAnythingWithNumbers() throws Exception {
        var cards = page("/use-cases", "en").select(".card");

        assertThat(cards.select("h2 a").eachAttr("href")).containsExactly("/use-cases/big-data",
                "/use-cases/blockchain", "/use-cases/edge");
        assertThat(cards.getFirst().select(".tag").eachText()).containsExactly("2 notes", "1 case", "2 references");
        assertThat(cards.get(1).select(".tag").eachText()).containsExactly("1 reference");
    }

    @Test
    void namesCategoriesInBothLanguages() throws Exception {
        var card = page("/use-cases", "zh").select(".card").getFirst();

        assertThat(card.select("h2").text()).isEqualTo("大数据");
        assertThat(card.select("p[lang=en]").text()).isEqualTo("Big data");
    }

    @Test
    void showsNotesOnceInTheVisitorsLanguageWhereTheyCanBe() throws Exception {
        assertThat(page("/use-cases/big-data", "en").select("#p-notes ~ ul a").eachAttr("href"))
                .containsExactly("/notes/en/spark", "/notes/flink");
        assertThat(page("/use-cases/big-data", "zh").select("#p-notes ~ ul a").eachAttr("href"))
                .containsExactly("/notes/zh/spark", "/notes/flink");
    }

    @Test
    void showsCasesWithTheirEnvironmentAndLeadsToAllOfThem() throws Exception {
        var section = page("/use-cases/big-data", "en").select("section:has(#p-cases)");

        assertThat(section.select("li").text()).isEqualTo("Acme · shop Production");
        assertThat(section.select("a").eachAttr("href")).containsExactly("/cases/acme", "/cases?category=big-data");
    }

    @Test
    void showsReferencesThatAreListedUnderTheNameOrReliedOn() throws Exception {
        assertThat(page("/use-cases/big-data", "en").select("section:has(#p-references) li a").eachText())
                .containsExactly("Cited by a section", "Cited by a case");
        assertThat(page("/use-cases/blockchain", "en").select("section:has(#p-references) li a").eachText())
                .containsExactly("Listed under its name");
    }

    @Test
    void leadsThroughAllReferences() throws Exception {
        var second = page("/use-cases/edge?page=2", "en");

        assertThat(second.select("section:has(#p-references) li a").eachText()).contains("E 10", "E 11");
        assertThat(second.select("a[rel=prev]").attr("href")).isEqualTo("/use-cases/edge?page=1");
    }

    @Test
    void saysFriendlyThatACategoryHasNothingYet() throws Exception {
        var page = page("/use-cases/app-center", "en");

        assertThat(page.select("main .notice a").eachAttr("href")).containsExactly("/cases/new", "/use-cases");
        assertThat(page.select("main section")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"gardening", "Big-Data", "big data"})
    void knowsNoOtherCategories(String category) {
        assertThat(mvc.get().uri("/use-cases/{category}", category)).hasStatus(404);
    }

    @Test
    void standsInTheNavigation() throws Exception {
        assertThat(page("/use-cases/edge", "en").select(".site-nav a[aria-current=page]").eachAttr("href"))
                .containsExactly("/use-cases");
    }

    private Document page(String address, String language) throws Exception {
        var result = mvc.get().uri(address).header("Accept-Language", language).exchange();
        assertThat(result).hasStatusOk().bodyText().doesNotContain("??");
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        TinyIndex index() {
            var documents = new ArrayList<>(List.of(
                    document("section", "notes/en/spark#a", "Spark", "en", "spark", "category", "big-data", "evidence",
                            "s1"),
                    document("section", "notes/en/spark#b", "Spark", "en", "spark", "category", "big-data"),
                    document("section", "notes/zh/spark#a", "星火", "zh", "spark", "category", "big-data"),
                    document("section", "notes/flink#a", "Flink", "other", null, "category", "big-data"),
                    document("section", "notes/pods#a", "Pods", "en", null, "evidence", "s9"),
                    document("case", "cases/acme", "Acme · shop", "en", null, "category", "big-data", "environment",
                            "production", "evidence", "c1"),
                    document("reference", "references/s1", "Cited by a section", "en", null, "id", "s1"),
                    document("reference", "references/c1", "Cited by a case", "en", null, "id", "c1"),
                    document("reference", "references/s9", "Cited elsewhere", "en", null, "id", "s9"),
                    document("reference", "references/t1", "Listed under its name", "en", null, "id", "t1", "topic",
                            "blockchain")));
            IntStream.range(0, 12).mapToObj(i -> document("reference", "references/e" + i, "E " + i, "en", null, "id",
                    "e" + i, "topic", "edge")).forEach(documents::add);
            return new TinyIndex(documents.toArray(SearchDocument[]::new));
        }
    }
}
