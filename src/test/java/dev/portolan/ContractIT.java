package dev.portolan;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/// What is promised to the outside and only shows on the whole application.
@TestInstance(Lifecycle.PER_CLASS)
class ContractIT {
    private static final String PASSWORD = "correct horse";
    private static final String PUBLIC = "https://portolan.example";
    private static final String COMMIT = "0123456789abcdef0123456789abcdef01234567";

    private RunningPortolan portolan;

    @BeforeAll
    void start(@TempDir Path folder) throws Exception {
        RunningPortolan.project(folder);
        Files.writeString(folder.resolve("content/p.md"), """
                # P Main

                [Probes](probes.md)

                ## P Contents

                ## P Mentions

                ## P Site Search

                ## P Suggestions 1
                """);
        Files.writeString(folder.resolve("content/probes.md"), "See [p](p.md).\n\n## One\n\n## Two\n");
        Files.write(folder.resolve("content/broken.md"), new byte[]{(byte) 0xff, (byte) 0xfe, 0, 0, (byte) 0x80, 0});
        Files.createDirectories(folder.resolve(".git/refs/heads"));
        Files.writeString(folder.resolve(".git/HEAD"), "ref: refs/heads/main\n");
        Files.writeString(folder.resolve(".git/refs/heads/main"), COMMIT + "\n");
        for (var lang : List.of("zh", "en")) {
            Files.createDirectories(folder.resolve("content/" + lang));
            Files.writeString(folder.resolve("content/" + lang + "/jobs.md"), "# Jobs\n\nOne `Job`, two languages.\n");
        }
        Files.writeString(folder.resolve("content/adopters.md"), """
                | 公司 | 产品 | 环境 | 来源 | 用途 |
                |---|---|---|---|---|
                | 某云 | 平台 | 生产环境 | [演讲](https://example.org/talk) | big data |
                """);
        Files.writeString(folder.resolve("references/list.md"),
                "# Reading\n\n- [Probes](https://example.org/a) 2024\n");
        portolan = RunningPortolan.jarOver(folder, "--portolan.moderation.password=" + PASSWORD,
                "--portolan.base-url=" + PUBLIC, "--portolan.contnt-dir=x").ready();
    }

    @AfterAll
    void stop() {
        portolan.close();
    }

    @Test
    void noHeadingOfANoteHasAnIdOfThePageItself() {
        var page = Jsoup.parse(portolan.text("/notes/p"));
        var own = page.select("[id]").not("[data-content-root] *").eachAttr("id");

        assertThat(page.select("[data-content-root] [id]").eachAttr("id"))
                .containsExactly("p-main", "p-contents", "p-mentions", "p-site-search", "p-suggestions-1");
        // headings have small letters only
        assertThat(own).contains("p-Main")
                .allMatch(id -> id.startsWith("p-") && !id.equals(id.toLowerCase(Locale.ROOT)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"/actuator/info", "/actuator/prometheus"})
    void showsMeasurementsToThisMachineAndToModerators(String path) {
        assertThat(portolan.status(path)).isEqualTo(200);
        assertThat(portolan.send(path, ContractIT::throughAProxy).statusCode()).isEqualTo(401);
        assertThat(portolan.send(path, request -> asModerator(throughAProxy(request))).statusCode()).isEqualTo(200);
        assertThat(portolan.send("/actuator/health", ContractIT::throughAProxy).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"Forwarded,for=192.0.2.7", "X-Real-IP,192.0.2.7", "X-Forwarded-Host,example.org", "Via,1.1 proxy"})
    void takesARequestThatCameThroughAnyProxyForAVisitors(String header, String value) {
        assertThat(portolan.send("/actuator/info", request -> request.header(header, value)).statusCode())
                .isEqualTo(401);
    }

    @ParameterizedTest
    @CsvSource({"GET,/api/v1/moderation/submissions", "GET,/actuator/info",
            "POST,/api/v1/moderation/submissions/x/approve"})
    void aProgramThatDoesNotLogInIsToldSoInProblemDetails(String method, String path) {
        var refused = portolan.send(path, request -> throughAProxy(request).method(method, BodyPublishers.noBody())
                .header("Accept-Language", "zh"));

        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(refused.headers().firstValue("WWW-Authenticate")).hasValueSatisfying(
                challenge -> assertThat(challenge).startsWith("Basic "));
        assertThat(refused.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(JsonMapper.shared().readTree(refused.body()).get("title").stringValue()).isEqualTo("请先登录");
    }

    @Test
    void tellsWhatItIsAndWhatItHasRead() {
        var info = JsonMapper.shared().readTree(portolan.text("/actuator/info"));

        assertThat(info.get("version").stringValue()).matches("\\d+\\.\\d+\\..+");
        assertThat(info.at("/content/commit").stringValue()).isEqualTo(COMMIT);
        assertThat(info.at("/content/filesRead").intValue()).isGreaterThanOrEqualTo(2);
        assertThat(info.at("/content/lastRead").stringValue()).startsWith("20");
        assertThat(info.at("/content/filesRefused").isInt()).isTrue();
    }

    @Test
    void saysWhichSettingNobodyReads() {
        assertThat(portolan.log()).contains("WARN")
                .contains(
                        "There is no setting portolan.contnt-dir: it has no effect; did you mean portolan.content-dir?")
                .doesNotContain("There is no setting portolan.data-dir");
    }

    @Test
    void namesEveryPageToCrawlers() {
        var sitemap = Jsoup.parse(portolan.text("/sitemap.xml"), Parser.xmlParser());
        var addresses = sitemap.select("url > loc").eachText();

        assertThat(addresses).doesNotHaveDuplicates().allMatch(address -> address.startsWith(PUBLIC + "/"))
                .allMatch(address -> portolan.status(address.substring(PUBLIC.length())) == 200)
                .contains(PUBLIC + "/", PUBLIC + "/notes/p", PUBLIC + "/notes/zh/jobs", PUBLIC + "/use-cases/big-data",
                        PUBLIC + "/cases/%E6%9F%90%E4%BA%91-%E5%B9%B3%E5%8F%B0")
                .anyMatch(address -> address.startsWith(PUBLIC + "/references/"));
        assertThat(sitemap.select("url:has(loc:containsOwn(/notes/p)) > lastmod").text()).startsWith("20");
        assertThat(portolan.get("/sitemap.xml").headers().firstValue("Content-Type").orElseThrow())
                .startsWith("application/xml");
        assertThat(portolan.text("/robots.txt")).contains("Sitemap: " + PUBLIC + "/sitemap.xml");
    }

    @Test
    void tellsSearchEnginesWhereAPageIsAtHomeAndInWhichLanguages() {
        var note = Jsoup.parse(portolan.text("/notes/en/jobs"));

        assertThat(note.select("head link[rel=canonical]").attr("href")).isEqualTo(PUBLIC + "/notes/en/jobs");
        assertThat(note.select("head link[rel=alternate]").eachAttr("hreflang")).containsExactlyInAnyOrder("en", "zh");
        assertThat(note.select("head link[hreflang=zh]").attr("href")).isEqualTo(PUBLIC + "/notes/zh/jobs");
        assertThat(note.select("header .languages a[hreflang=zh]").attr("href")).contains("%2Fnotes%2Fzh%2Fjobs");
        assertThat(Jsoup.parse(portolan.text("/notes/p")).select("head link[rel=alternate]")).isEmpty();
    }

    @Test
    void sendingWithoutATokenLeavesNoSessionBehind() {
        var refused = portolan.send("/submissions", request -> request
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("company=x")));

        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.headers().firstValue("Set-Cookie")).isEmpty();
        assertThat(portolan.get("/cases/new").headers().firstValue("Set-Cookie")).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/search?q=pod", "/notes", "/notes/p", "/practices", "/use-cases",
            "/use-cases/big-data", "/cases", "/cases/statistics", "/references", "/cases.csv", "/sitemap.xml"})
    void aPageWithoutAFormMakesNoSession(String path) {
        var page = portolan.get(path);

        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/check", "/health-of-content", "/error", "/swagger-ui.html", "/submissions/nothing"})
    void thereIsNoPage(String path) {
        assertThat(portolan.status(path)).isEqualTo(404);
    }

    @ParameterizedTest
    @CsvSource({"text/markdown,200,text/markdown;charset=UTF-8", "application/json,200,application/json",
            "*/*,200,application/json", "image/png,406,application/problem+json"})
    void givesANoteInTheFormThatIsAskedFor(String accept, int status, String type) {
        var note = portolan.send("/api/v1/notes/p", request -> request.header("Accept", accept));

        assertThat(note.statusCode()).isEqualTo(status);
        assertThat(note.headers().firstValue("Content-Type")).hasValue(type);
    }

    @ParameterizedTest
    @ValueSource(strings = {"topic=nothing", "category=nothing", "environment=nothing", "lang=other",
            "type=case&environment=staging&environment=evaluation"})
    void aFilterThatNothingPassesFindsNothing(String filter) {
        var found = portolan.get("/api/v1/search?" + filter);

        assertThat(found.statusCode()).isEqualTo(200);
        assertThat(JsonMapper.shared().readTree(found.body()).get("total").intValue()).isZero();
    }

    @Test
    void aFilterThatRepeatsMeansEither() {
        var types = JsonMapper.shared().readTree(portolan.text("/api/v1/search?type=case&type=reference"))
                .get("hits").findValuesAsString("type");

        assertThat(types).contains("case", "reference").doesNotContain("section");
    }

    @Test
    void whoSendsTooManyIsToldWhenToComeBack() {
        var page = portolan.get("/cases/new");
        var session = page.headers().firstValue("Set-Cookie").orElseThrow().split(";", 2)[0];
        var token = Jsoup.parse(page.body()).select("main [name=_csrf]").val();

        var answers = IntStream.rangeClosed(1, 11).mapToObj(number -> portolan.send("/api/v1/submissions",
                request -> request.header("Content-Type", "application/json").POST(BodyPublishers.ofString("""
                        {"company": "Crowd %d", "product": "Wave", "environment": "trial",
                         "sources": [{"url": "https://example.org/crowd/%d"}]}
                        """.formatted(number, number))))).toList();
        var form = portolan.send("/submissions", request -> request.header("Cookie", session)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("company=Crowd&product=Wave&environment=trial&_csrf=" + token
                        + "&sources%5B0%5D.url=https%3A%2F%2Fexample.org%2Fcrowd")));

        assertThat(answers.subList(0, 10)).allMatch(answer -> answer.statusCode() == 201);
        assertThat(List.of(answers.getLast(), form)).allSatisfy(answer -> {
            assertThat(answer.statusCode()).isEqualTo(429);
            assertThat(answer.headers().firstValueAsLong("Retry-After").orElseThrow()).isBetween(1L, 60L);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"/submissions", "/nothing", "/api/v1/submissions", "/api/v1/check"})
    void refusesABodyThatIsTooLargeAheadOfAllElse(String path) {
        var refused = portolan.send(path, request -> request.POST(BodyPublishers.ofString("x".repeat(70_000))));

        assertThat(refused.statusCode()).isEqualTo(413);
        assertThat(refused.headers().firstValue("Content-Type").orElseThrow())
                .startsWith(path.startsWith("/api/") ? "application/problem+json" : "text/html");
        assertThat(refused.headers().firstValue("Content-Security-Policy")).hasValueSatisfying(
                policy -> assertThat(policy).contains("default-src 'none'"));
        assertThat(refused.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(refused.headers().firstValue("Referrer-Policy")).hasValue("same-origin");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/notes", "/api/v1/nothing", "/api/v1/check", "/api/v1/cases/", "/api/v1",
            "/api/v1/notes/nothing",
            "/api/v1/cases/nothing", "/api/v1/references/nothing", "/api/v1/submissions/nothing"})
    void theApiHasNothingThere(String path) {
        var answer = portolan.get(path);

        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/api/v1/search", "/api/v1/cases", "/api/v1/references"})
    void namesEveryWrongParameterAtOnce(String path) {
        var answer = portolan.get(path + "?sort=x&page=x&size=0&q=" + "q".repeat(201));

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("errors").findValuesAsString("field"))
                .containsExactlyInAnyOrder("q", "sort", "page", "size");
    }

    @Test
    void namesEveryWrongParameterOfTheQueueAtOnce() {
        var answer = portolan.send("/api/v1/moderation/submissions?status=x&page=x&size=x", ContractIT::asModerator);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(JsonMapper.shared().readTree(answer.body()).get("errors").findValuesAsString("field"))
                .containsExactly("status", "page", "size");
    }

    private static HttpRequest.Builder throughAProxy(HttpRequest.Builder request) {
        return request.header("X-Forwarded-For", "192.0.2.7");
    }

    private static HttpRequest.Builder asModerator(HttpRequest.Builder request) {
        var credentials = Base64.getEncoder()
                .encodeToString(("moderator:" + PASSWORD).getBytes(StandardCharsets.UTF_8));
        return request.header("Authorization", "Basic " + credentials);
    }
}
