package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.intake.Reader.Change;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({CaseController.class, CaseApi.class, StatisticsController.class, FeedController.class,
        EmbedController.class})
@Import(RegistryWeb.class)
class CaseListPagesTests {
    @TempDir
    static Path folder;

    @Autowired
    Cases cases;
    @Autowired
    MockMvcTester mvc;

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portolan.data-dir", folder::toString);
        registry.add("portolan.base-url", () -> "https://portolan.example");
        registry.add("portolan.embed.allowed-origins", () -> "https://example.org,https://example.net:8443");
    }

    @BeforeEach
    void threeCases() {
        cases.apply(new Change<>(Map.of(Tables.ADOPTERS, Tables.table(Tables.ADOPTERS, """
                | Company | Product | Environment | Category | Industry | Region | Technologies | Since | Source |
                |---|---|---|---|---|---|---|---|---|
                | Acme | Shop & <Co> | production | ci-cd | Retail | Delft | Helm, Argo | May 2019 | [talk](https://example.org/a?b=1&c=2) |
                | Bolt | Pay | PoC | big-data | Retail | 上海 | Helm | 2021 | [talk](https://example.org/b) |
                | Core | Bank | production | ci-cd | | Delft | | | [talk](https://example.org/c) |
                """)), Set.of()));
    }

    @Test
    void countsEveryKindAndLeadsToWhatIsCounted() throws Exception {
        var page = page("/cases/statistics");

        assertThat(bars(page, "environment")).containsExactly("Production 2", "Evaluation 1");
        assertThat(bars(page, "industry")).containsExactly("Retail 2");
        assertThat(bars(page, "region")).containsExactly("Delft 2", "上海 1");
        assertThat(bars(page, "technology")).containsExactly("Helm 2", "Argo 1");
        assertThat(bars(page, "since")).containsExactly("2019 1", "2021 1");
        assertThat(page.select("svg rect").eachAttr("width")).contains("100.0", "50.0");
        for (var bar : page.select("table.bars th a")) {
            var count = Objects.requireNonNull(bar.closest("tr")).select("td").getLast().text();
            assertThat(page(bar.attr("href")).select("#p-found").text())
                    .isEqualTo(count + (count.equals("1") ? " case" : " cases"));
        }
    }

    @Test
    void countsOneIndustryOnceHoweverItIsSpelt() throws Exception {
        cases.apply(new Change<>(Map.of(Tables.ADOPTERS, Tables.table(Tables.ADOPTERS, """
                | Company | Product | Industry | Source |
                |---|---|---|---|
                | Acme | Shop | eCommerce | [talk](https://example.org/a) |
                | Bolt | Pay | E-commerce | [talk](https://example.org/b) |
                | Core | Cart | E-commerce | [talk](https://example.org/c) |
                """)), Set.of()));

        assertThat(bars(page("/cases/statistics"), "industry")).containsExactly("E-commerce 3");
        assertThat(page("/cases?industry=ECommerce").select("#p-found").text()).isEqualTo("3 cases");
    }

    @Test
    void countsWhatAFilterLetsThrough() {
        assertThat(mvc.get().uri("/api/v1/cases/statistics?region=Delft&environment=production")).hasStatus(200)
                .bodyJson().isStrictlyEqualTo("""
                        {"total": 2, "facets": {
                          "environment": [{"value": "production", "count": 2,
                            "url": "/cases?region=Delft&environment=production"}],
                          "category": [{"value": "ci-cd", "count": 2,
                            "url": "/cases?environment=production&region=Delft&category=ci-cd"}],
                          "industry": [{"value": "Retail", "count": 1,
                            "url": "/cases?environment=production&region=Delft&industry=Retail"}],
                          "region": [{"value": "Delft", "count": 2,
                            "url": "/cases?environment=production&region=Delft"}],
                          "technology": [{"value": "Argo", "count": 1,
                            "url": "/cases?environment=production&region=Delft&technology=Argo"},
                            {"value": "Helm", "count": 1,
                            "url": "/cases?environment=production&region=Delft&technology=Helm"}],
                          "since": [{"value": "2019", "count": 1,
                            "url": "/cases?environment=production&region=Delft&since=2019"}]}}""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/cases/statistics?sort=best", "/cases.atom?page=x", "/cases/embed?size=0",
            "/api/v1/cases/statistics?sort=best"})
    void whatIsAskedWronglyIsRefused(String address) {
        assertThat(mvc.get().uri(address)).hasStatus(400);
    }

    @Test
    void tellsFeedReadersOfCases() throws Exception {
        var answer = mvc.get().uri("/cases.atom?environment=production").exchange();

        assertThat(answer).hasStatus(200).hasContentType("application/atom+xml;charset=UTF-8");
        var factory = DocumentBuilderFactory.newNSInstance();
        var feed = factory.newDocumentBuilder().parse(new java.io.ByteArrayInputStream(answer.getResponse()
                .getContentAsByteArray())).getDocumentElement();
        assertThat(feed.getNamespaceURI()).isEqualTo("http://www.w3.org/2005/Atom");
        var read = Jsoup.parse(answer.getResponse().getContentAsString(), "", org.jsoup.parser.Parser.xmlParser());
        assertThat(read.select("feed > id").text())
                .isEqualTo("https://portolan.example/cases.atom?environment=production");
        assertThat(read.select("feed > updated").text()).isEqualTo("2026-11-01T08:00:00Z");
        assertThat(read.select("entry > id").eachText()).containsExactlyInAnyOrder(
                "https://portolan.example/cases/acme-shop-co", "https://portolan.example/cases/core-bank");
        assertThat(read.select("entry:has(> title:contains(Acme)) > title").text()).isEqualTo("Acme · Shop & <Co>");
        assertThat(read.select("entry > link[rel=related]").eachAttr("href")).contains("https://example.org/a?b=1&c=2");
        assertThat(read.select("entry > updated")).hasSize(2);
    }

    @Test
    void anUnchangedFeedIsNotSentAgain() {
        var answer = mvc.get().uri("/cases.atom").exchange().getResponse();

        assertThat(
                mvc.get().uri("/cases.atom").header("If-None-Match", Objects.requireNonNull(answer.getHeader("ETag"))))
                .hasStatus(304);
        assertThat(answer.getHeader("Last-Modified")).isEqualTo("Sun, 01 Nov 2026 08:00:00 GMT");
    }

    @Test
    void theListLeadsToItsFeedItsStatisticsAndItsBareForm() throws Exception {
        var page = page("/cases?region=Delft&environment=production&page=1");

        assertThat(page.select("a[href$='?environment=production&region=Delft']").eachAttr("href"))
                .contains("/cases/statistics?environment=production&region=Delft",
                        "/cases.atom?environment=production&region=Delft",
                        "/cases/embed?environment=production&region=Delft");
    }

    @Test
    void theCasesStandAheadOfTheFiltersAndLeadToThem() throws Exception {
        var page = page("/cases");

        assertThat(page.select(".columns > *").eachAttr("class")).containsExactly("results", "facets");
        assertThat(page.select(".filters-jump a").attr("href")).isEqualTo("#" + page.select(".facets").attr("id"));
        assertThat(page.select("tbody tr").getFirst().select("td").eachAttr("data-label"))
                .containsExactly("Product or platform", "Environment", "Use case", "Sources");
    }

    @Test
    void behindTheLastPageThereAreCasesElsewhere() throws Exception {
        assertThat(page("/cases?page=999").select(".notice").text())
                .isEqualTo("There is no page 999. Go to the last page (1)");
        assertThat(page("/cases?q=nobody").select(".notice").text()).startsWith("No case matches.");
    }

    @Test
    void onlyNamedSitesMayFrameTheBareListAndNothingElse() throws Exception {
        assertThat(mvc.get().uri("/cases/embed")).hasStatus(200).hasHeader("Content-Security-Policy",
                "frame-ancestors https://example.org https://example.net:8443");
        assertThat(mvc.get().uri("/cases").exchange().getResponse().getHeader("Content-Security-Policy")).isNull();
        var page = page("/cases/embed?environment=production");
        assertThat(page.select("li a").eachText()).containsExactly("Acme · Shop & <Co>", "Core · Bank");
        assertThat(page.select("a:not([target=_blank][rel=noopener])")).isEmpty();
        assertThat(page.select("h1").text()).isEqualTo("Cases");
    }

    @Test
    void aCaseSpeaksToSearchEngines() throws Exception {
        var page = page("/cases/acme-shop-co");

        assertThat(page.select("script[type='application/ld+json']").getFirst().data())
                .contains("\"name\":\"Acme · Shop \\u0026 \\u003cCo\\u003e\"");
    }

    private static List<String> bars(Document page, String facet) {
        return page.select("section[aria-labelledby=p-by-" + facet + "] tbody tr").eachText();
    }

    private Document page(String address) throws Exception {
        var result = mvc.get().uri(java.net.URI.create(address)).exchange();
        assertThat(result).hasStatus(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
