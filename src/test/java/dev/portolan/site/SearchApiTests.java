package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.util.MultiValueMap;

@WebMvcTest(SearchApi.class)
class SearchApiTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void answersByTheContract() {
        var result = get("/api/v1/search?q=%3CPod%3E");

        assertThat(result).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON)
                .doesNotContainHeader("Set-Cookie");
        assertThat(result).bodyJson().extractingPath("$").asMap().containsOnlyKeys("query", "total", "page", "size",
                "tookMs", "suggestion", "hits", "facets").containsEntry("query", "<Pod>").containsEntry("total", 1)
                .containsEntry("suggestion", null);
        assertThat(result).bodyJson().extractingPath("$.hits[0]").asMap()
                .containsExactlyInAnyOrderEntriesOf(Map.of("type", "section", "title", "Limits", "heading", "Memory",
                        "breadcrumb", List.of("Limits"), "url", "/notes/limits#memory", "source", "limits.md", "lang",
                        "en", "snippet", "A <mark>&lt;Pod&gt;</mark> &amp; more", "score", 1.0, "match", "all"));
        assertThat(result).bodyJson().extractingPath("$.facets").asMap()
                .containsExactlyInAnyOrderEntriesOf(Map.of("type", List.of(Map.of("value", "section", "count", 1)),
                        "topic", List.of(Map.of("value", "a,b", "count", 1)), "category", List.of(), "lang",
                        List.of(Map.of("value", "en", "count", 1)), "environment", List.of()));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/search?q=", "/api/v1/search?q=%20%E3%80%80",
            "/api/v1/search?type=&lang=&sort=&page=&size="})
    void listsEverythingWithoutAQuestion(String address) {
        assertThat(get(address)).hasStatusOk().bodyJson().extractingPath("$.total").isEqualTo(3);
    }

    @Test
    void takesAnyValueOfAFilterAndEveryFilter() {
        assertThat(get("/api/v1/search?lang=zh&lang=en&topic=net")).bodyJson().extractingPath("$.hits[*].url")
                .isEqualTo(List.of("/notes/net"));
        assertThat(get("/api/v1/search?lang=zh&lang=en")).bodyJson().extractingPath("$.total").isEqualTo(3);
    }

    @Test
    void takesAValueWithACommaAsOne() {
        assertThat(get("/api/v1/search?topic=a%2Cb")).bodyJson().extractingPath("$.total").isEqualTo(1);
    }

    @Test
    void findsNothingForUnknownTopics() {
        assertThat(get("/api/v1/search?topic=x&category=y&environment=z")).hasStatusOk().bodyJson()
                .extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void goesPageByPage() {
        var second = get("/api/v1/search?page=2&size=2");

        assertThat(second).bodyJson().extractingPath("$.hits.length()").isEqualTo(1);
        assertThat(second).bodyJson().extractingPath("$.page").isEqualTo(2);
        assertThat(get("/api/v1/search?page=99999999999999999999")).hasStatusOk().bodyJson()
                .extractingPath("$.hits").asArray().isEmpty();
    }

    @Test
    void readsASizeAboveAHundredAsAHundred() {
        assertThat(get("/api/v1/search?size=5000")).bodyJson().extractingPath("$.size").isEqualTo(100);
    }

    @ParameterizedTest
    @CsvSource({"type=note,type", "lang=fr,lang", "lang=zh&lang=fr,lang", "sort=best,sort", "page=x,page",
            "page=0,page",
            "page=-1,page", "page=1.5,page", "size=0,size", "size=many,size"})
    void refusesWhatItDoesNotKnow(String query, String field) {
        var result = get("/api/v1/search?" + query);

        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.errors[*].field").isEqualTo(List.of(field));
    }

    @Test
    void namesAllThatIsWrongAtOnce() {
        assertThat(get("/api/v1/search?type=a&lang=b&page=c&q=" + "x".repeat(201))).bodyJson()
                .extractingPath("$.errors[*].field").isEqualTo(List.of("q", "type", "lang", "page"));
    }

    @Test
    void countsCodePointsOfAQuestion() {
        assertThat(search("q", "𠮷".repeat(200))).hasStatusOk();
        assertThat(search("q", "𠮷".repeat(201))).hasStatus(400);
    }

    @Test
    void completesWhatIsTyped() {
        assertThat(get("/api/v1/suggest?q=Lim")).hasStatusOk().bodyJson().isStrictlyEqualTo("""
                {"suggestions":[{"text":"Limits","url":"/notes/limits#memory","type":"section"}]}
                """);
    }

    @Test
    void completesNothingForNothing() {
        assertThat(get("/api/v1/suggest")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"suggestions\":[]}");
        assertThat(get("/api/v1/suggest?q=%20")).hasStatusOk().bodyJson().isStrictlyEqualTo("{\"suggestions\":[]}");
        assertThat(get("/api/v1/suggest?q=" + "x".repeat(201))).hasStatus(400);
    }

    @Test
    void answersHead() {
        assertThat(mvc.head().uri("/api/v1/search?q=Pod")).hasStatusOk();
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(URI.create(address)).exchange();
    }

    private MvcTestResult search(String name, String value) {
        return mvc.get().uri("/api/v1/search").params(
                MultiValueMap.fromMultiValue(Map.of(name, List.of(value)))).exchange();
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        TinyIndex index() {
            return new TinyIndex(TinyIndex.note("limits.md", "Limits", "Memory", "A <Pod> & more", "en", "a,b"),
                    TinyIndex.note("net.md", "Networks", "", "Services", "en", "net"),
                    TinyIndex.note("资源.md", "资源", "限制", "内存", "zh", "resources"));
        }
    }
}
