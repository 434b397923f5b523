package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

@WebMvcTest(ErrorDispatch.class)
@Import(FailingController.class)
class FailureTests {
    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/nothing,404", "/missing/limits,404", "/css/nothing.css,404", "/broken,500", "/crowded,503",
            "/number?n=x,400", "/number,400", "/invalid,422", "/error,404"})
    void answersPagesWithAPage(String address, int status) throws Exception {
        var result = get(address);

        assertThat(result).hasStatus(status).hasContentTypeCompatibleWith(MediaType.TEXT_HTML);
        assertThat(page(result).select("body > footer[data-page-end]")).hasSize(1);
        assertThat(page(result).select("h1").text()).isNotBlank();
    }

    @ParameterizedTest
    @CsvSource({"/api/nothing,404", "/api,404", "/api/missing/limits,404", "/api/broken,500", "/api/crowded,503",
            "/api/number?n=x,400", "/api/number,400", "/api/invalid,422"})
    void answersTheApiWithProblemDetailsWhateverIsAccepted(String address, int status) {
        var result = mvc.get().uri(address).accept(MediaType.TEXT_HTML).exchange();

        assertThat(result).hasStatus(status).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyJson().extractingPath("$.status").isEqualTo(status);
        assertThat(result).bodyJson().extractingPath("$.title").asString().isNotBlank();
        assertThat(result).bodyJson().extractingPath("$.detail").asString().isNotBlank();
        assertThat(result).doesNotContainHeader("Set-Cookie");
    }

    @Test
    void namesAllowedMethods() {
        var result = mvc.post().uri("/api/number").exchange();

        assertThat(result).hasStatus(405).hasContentType(MediaType.APPLICATION_PROBLEM_JSON).hasHeader("Allow", "GET");
    }

    @Test
    void refusesOtherContentTypes() {
        var result = mvc.post().uri("/api/things").contentType(MediaType.TEXT_PLAIN).content("1").exchange();

        assertThat(result).hasStatus(415).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
    }

    @Test
    void refusesJsonThatIsNone() {
        var result = mvc.post().uri("/api/things").contentType(MediaType.APPLICATION_JSON).content("{").exchange();

        assertThat(result).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(result).bodyText().doesNotContain("dev.portolan", "Exception", "jackson");
    }

    @Test
    void saysNothingOfWhatBroke() {
        assertThat(get("/broken")).bodyText().doesNotContain("secret", "Exception", "FailingController");
        assertThat(get("/api/broken")).bodyText().doesNotContain("secret", "Exception", "FailingController");
    }

    @Test
    void namesAllWrongFieldsAtOnce() {
        assertThat(get("/api/invalid")).bodyJson().extractingPath("$.errors").asArray().containsExactly(
                Map.of("field", "company", "message", "missing"),
                Map.of("field", "sources[0].url", "message", "not a valid value"));
    }

    @Test
    void namesAParameterThatIsNoNumber() {
        assertThat(get("/api/number?n=x")).bodyJson().extractingPath("$.errors[0].field").isEqualTo("n");
    }

    @Test
    void givesTheReasonOfTheFeatureInTheVisitorsLanguage() throws Exception {
        var result = mvc.get().uri("/missing/limits").header("Accept-Language", "zh").exchange();

        assertThat(page(result).select("main .lead").text()).isEqualTo("第 limits 页");
    }

    @Test
    void saysWhenToComeBack() {
        assertThat(get("/crowded")).hasHeader("Retry-After", "2");
        assertThat(get("/api/crowded")).hasHeader("Retry-After", "2");
    }

    @Test
    void offersPagesForTheWordsOfAWrongAddress() throws Exception {
        var links = page(get("/notes/pod-limits_and.quota.html")).select("main section a");

        assertThat(links.eachText()).containsExactly("notes|pod limits and quota");
        assertThat(links.eachAttr("href")).containsExactly("/found");
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).exchange();
    }

    private static Document page(MvcTestResult result) throws Exception {
        return Jsoup.parse(result.getResponse().getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Feature {
        @Bean
        KnownFailure crowded() {
            return new KnownFailure(FailingController.Crowded.class, HttpStatus.SERVICE_UNAVAILABLE, "error.503.text",
                    Duration.ofSeconds(2));
        }

        @Bean
        Signpost signpost() {
            return (names, _) -> List.of(new Signpost.Place(String.join("|", names), "/found"));
        }
    }
}
