package dev.portolan.registry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dev.portolan.intake.Reader.Change;
import dev.portolan.links.CanonicalUrl;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchDocument;
import dev.portolan.search.SearchIndex;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@WebMvcTest({CaseController.class, CaseApi.class, ExportController.class, SubmissionController.class,
        TrackingController.class, SubmissionApi.class, ModerationController.class, ModerationApi.class,
        UpkeepController.class, UpkeepApi.class})
@Import(RegistryWeb.class)
class RegistryPagesTests {
    private static final String EVIL = "\"><script>alert(1)</script>";
    private static final UserRequestPostProcessor MONA = user("mona").roles("MODERATOR");

    @TempDir
    static Path folder;
    private static int number;

    private final Cases cases;
    private final SearchIndex index;
    private final MockMvcTester mvc;
    private final String company;

    RegistryPagesTests(@Autowired WebApplicationContext context, @Autowired Cases cases,
            @Autowired SearchIndex index) {
        this.cases = cases;
        this.index = index;
        mvc = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
        company = "Company " + ++number;
    }

    @DynamicPropertySource
    static void settings(DynamicPropertyRegistry registry) {
        registry.add("portolan.data-dir", folder::toString);
        registry.add("portolan.limits.submissions-per-minute", () -> "0");
    }

    @BeforeEach
    void oneCaseOfAFile() {
        cases.apply(new Change<>(Map.of(Tables.ADOPTERS, Tables.table(Tables.ADOPTERS, """
                | 公司 | 产品 | 环境 | 应用场景 | 来源 | 技术 |
                |---|---|---|---|---|---|
                | 某云 | 平台 | 生产环境 | 大数据 | [演讲](https://example.org/talk) | Flink |
                """)), Set.of()));
    }

    @Test
    void listsCasesWithWhatTheyCanBeFilteredBy() throws Exception {
        var page = page("/cases?environment=production&q=平台");

        assertThat(page.select("tbody th a").eachAttr("href"))
                .containsExactly("/cases/%E6%9F%90%E4%BA%91-%E5%B9%B3%E5%8F%B0");
        var chosen = page.select(".facets a[aria-current=true]");
        assertThat(chosen.text()).isEqualTo("Production 1 chosen, select again to remove");
        assertThat(chosen.attr("href")).isEqualTo("/cases?q=%E5%B9%B3%E5%8F%B0#" + chosen.attr("id"));
        assertThat(page.select("tbody a[href^=https]").attr("rel")).isEqualTo("nofollow ugc noopener noreferrer");
        assertThat(page("/cases?category=blockchain").select("tbody")).isEmpty();
    }

    @Test
    void leadsFromASourceToItsReferenceWhereThereIsOne() throws Exception {
        var id = CanonicalUrl.of("https://example.org/talk").orElseThrow().id();
        assertThat(page("/cases/某云-平台").select("a[href^=/references]")).isEmpty();

        index.apply(List.of(entry("reference", "references/" + id, "talk", "en", Map.of("id", List.of(id)))),
                List.of());

        assertThat(page("/cases/某云-平台").select("li:has(a[href=https://example.org/talk]) a").eachAttr("href"))
                .containsExactly("https://example.org/talk", "/references/" + id);
        index.apply(List.of(), List.of("references/" + id));
    }

    @Test
    void showsNotesOfItsCategoryThenOfItsTechnologiesEachOnce() throws Exception {
        var bigData = Map.of("category", List.of("big-data"));
        index.apply(List.of(entry("section", "notes/spark", "Spark", "en", bigData),
                entry("section", "notes/streams", "Flink streams", "en", Map.of()),
                entry("section", "notes/both", "Flink batches", "en", bigData),
                entry("section", "notes/other", "Blockchains", "en", Map.of())), List.of());

        assertThat(page("/cases/某云-平台").select("section:has(#p-notes) a").eachAttr("href")).containsExactly(
                "/notes/both", "/notes/spark", "/notes/streams", "/use-cases/big-data");
        index.apply(List.of(), List.of("notes/spark", "notes/streams", "notes/both", "notes/other"));
    }

    @Test
    void showsACaseAloneWhileSearchIsBusy() {
        var busy = mock(SearchIndex.class);
        given(busy.search(any())).willThrow(new SearchBusy());

        assertThat(new Neighbourhood(busy).of(cases.all().iterator().next().content(), "en"))
                .isEqualTo(Neighbourhood.Neighbours.NONE);
    }

    private static Entry entry(String type, String id, String title, String lang, Map<String, List<String>> facets) {
        var document = new SearchDocument(id, type, title, "", List.of(), "", "", List.of(), "/" + id, "", lang, facets,
                1, id, null, null, 0);
        return new Entry(id, "1", List.of(document), null, null);
    }

    @Test
    void showsWhereACaseComesFrom() throws Exception {
        var page = page("/cases/某云-平台");

        assertThat(page.select("h1").text()).isEqualTo("某云 · 平台");
        assertThat(page.select("main code").text()).isEqualTo("content/adopters.md:3");
    }

    @Test
    void readingMakesNoSession() {
        var result = mvc.get().uri("/cases").exchange();

        assertThat(result.getRequest().getSession(false)).isNull();
    }

    @Test
    void whatIsAskedWronglyIsNamed() {
        assertThat(mvc.get().uri("/api/v1/cases?page=x")).hasStatus(400);
        assertThat(mvc.get().uri("/cases?page=0")).hasStatus(400);
        assertThat(mvc.get().uri("/api/v1/cases?sort=best")).hasStatus(400).bodyJson()
                .extractingPath("$.errors[0].field")
                .isEqualTo("sort");
        assertThat(mvc.get().uri("/api/v1/cases/no-such")).hasStatus(404);
        assertThat(mvc.get().uri("/api/v1/cases?environment=nowhere")).hasStatus(200).bodyJson()
                .extractingPath("$.total").isEqualTo(0);
    }

    @Test
    void theApiListsCasesAsTheContractSays() {
        assertThat(mvc.get().uri("/api/v1/cases?size=500&technology=Flink")).hasStatus(200).bodyJson()
                .satisfies(json -> assertThat(json.getJson()).contains("\"size\":200",
                        "\"environmentAsWritten\":\"生产环境\"", "\"lastConfirmed\":null",
                        "{\"title\":\"演讲\",\"url\":\"https://example.org/talk\"}"));
    }

    @Test
    void everyExportIsAFileOfItsKind() {
        assertThat(mvc.get().uri("/cases.csv")).hasStatus(200).hasContentType("text/csv;charset=UTF-8");
        assertThat(mvc.get().uri("/api/v1/cases.json")).hasStatus(200).hasContentType("application/json;charset=UTF-8");
        assertThat(mvc.get().uri("/cases.md")).hasStatus(200).bodyText()
                .contains("| 某云 |  |  | 平台 | 生产环境 | big-data |");
    }

    @Test
    void anAcceptedFormLeadsToItsTrackingPage() throws Exception {
        var result = form(company, "https://example.org/" + number, "fine");

        assertThat(result).hasStatus(303);
        var page = page(location(result));
        assertThat(page.select("dl dd").eachText()).contains(company);
        assertThat(page.select("form[action$=/withdraw] input[name=_csrf]")).hasSize(1);
    }

    @Test
    void aFormSentTwiceByOneClickIsOneSubmission() {
        assertThat(location(form(company, "https://example.org/", "twice")))
                .isEqualTo(location(form(company, "https://example.org/", "twice")));
    }

    @Test
    void aRefusedFormKeepsWhatWasTypedAndNamesTheFields() throws Exception {
        var result = form(EVIL, "ftp://example.org", "typed");

        assertThat(result).hasStatus(422);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select("[name=company]").val()).isEqualTo(EVIL);
        assertThat(page.select("[aria-invalid=true]").eachAttr("name")).containsExactly("sources[0].url");
        assertThat(result).bodyText().doesNotContain("<script>alert");
    }

    @ParameterizedTest
    @CsvSource({"en, Address of source 1: An address", "zh, 来源 1 的网址：请填写"})
    void aRefusedFormNamesItsFieldsAsTheReaderSeesThem(String language, String beginning) throws Exception {
        var refused = mvc.post().uri("/submissions").with(csrf()).header("Accept-Language", language)
                .param("company", company).param("product", "Shop").param("environment", "production")
                .param("sources[0].url", "ftp://example.org").exchange();

        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        var summary = page.select("[aria-labelledby=p-refused] a");
        assertThat(summary.text()).startsWith(beginning);
        assertThat(page.getElementById(summary.attr("href").substring(1))).isNotNull();
    }

    @Test
    void aRefusedFormBindsEachFieldToWhatIsWrongWithItAndSaysSoInItsTitle() throws Exception {
        var page = Jsoup.parse(form("", "ftp://example.org", "bound").getResponse().getContentAsString());

        assertThat(page.title()).isEqualTo("Error: Add a case · Portolan");
        assertThat(page.select("[aria-invalid=true]").eachAttr("aria-describedby")).containsExactly("p-company-error",
                "p-sources[0].url-error");
        assertDescribed(page);
    }

    @Test
    void aFormDescribesItsFieldsByWhatIsThere() throws Exception {
        var page = page("/cases/new");

        assertThat(page.title()).isEqualTo("Add a case · Portolan");
        assertDescribed(page);
    }

    private static void assertDescribed(Document page) {
        assertThat(page.select("[aria-describedby]").eachAttr("aria-describedby")).isNotEmpty()
                .flatExtracting(ids -> List.of(ids.split(" "))).allMatch(id -> page.getElementById(id) != null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "zh"})
    void theFormOffersTheWordsThatItsHintNames(String language) throws Exception {
        var html = mvc.get().uri("/cases/new").header("Accept-Language", language).exchange().getResponse()
                .getContentAsString();

        var page = Jsoup.parse(html);
        var hint = page.select("#p-environment-help").text();
        assertThat(page.select("#p-environments option").eachAttr("value")).hasSize(5).allSatisfy(word -> {
            assertThat(hint).containsIgnoringCase(word);
            assertThat(Environment.isNamedIn(word)).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"en, Please fill this in., (required)", "zh, 请填写。, （必填）"})
    void anEmptyFormIsToldWhatEachFieldMissesAndLedThere(String language, String missing, String required)
            throws Exception {
        var refused = mvc.post().uri("/submissions").with(csrf()).header("Accept-Language", language).exchange();

        var page = Jsoup.parse(refused.getResponse().getContentAsString(StandardCharsets.UTF_8));
        assertThat(page.select(".field-error").eachText()).hasSize(4).noneMatch(String::isBlank).contains(missing);
        assertThat(page.select("#p-company-error").text()).isEqualTo(missing);
        assertThat(page.select("[autofocus] a")).hasSize(4);
        assertThat(page.select("label:contains(" + required + ")").eachAttr("for"))
                .containsExactly("p-company", "p-product", "p-environment", "p-sources[0].url");
    }

    @Test
    void aListOfOneCaseSaysSo() throws Exception {
        assertThat(page("/cases?q=某云").select("#p-found").text()).isEqualTo("1 case");
    }

    @Test
    void anApprovedSubmissionLeadsItsModeratorAndItsSubmitterToTheCase() throws Exception {
        var sent = json(api(body(company)));
        var address = "/moderation/submissions/" + sent.get("id").stringValue();
        assertThat(verdict("/api/v1" + address + "/approve", "{\"version\": 1}")).hasStatus(200);

        var moderators = Jsoup.parse(mvc.get().uri(address).with(MONA).exchange().getResponse().getContentAsString());
        var submitters = page("/submissions/" + sent.get("token").stringValue());
        assertThat(moderators.select(".notice-good a").attr("href")).startsWith("/cases/")
                .isEqualTo(submitters.select(".notice-good a").attr("href"));
    }

    @Test
    void aFormWithoutTokenIsForbidden() {
        assertThat(mvc.post().uri("/submissions").param("company", company)).hasStatus(403);
    }

    @Test
    void theFormForAChangeShowsTheCaseAsItIs() throws Exception {
        var page = page("/cases/new?change=某云-平台");

        assertThat(page.select("[name=company]").val()).isEqualTo("某云");
        assertThat(page.select("[name='sources[0].url']").val()).isEqualTo("https://example.org/talk");
        assertThat(page.select("[name=change]").val()).isEqualTo("某云-平台");
        assertThat(page.select(".lead").text()).startsWith("Tell us what should be different");
    }

    @Test
    void theApiTakesShowsRevisesAndWithdraws() {
        var sent = json(api(body(company)));
        var status = sent.get("statusUrl").stringValue();

        assertThat(mvc.get().uri(status)).hasStatus(200).bodyJson().extractingPath("$.case.company").isEqualTo(company);
        assertThat(mvc.patch().uri(status).contentType(MediaType.APPLICATION_JSON).content("{\"product\": \"New\"}"))
                .hasStatus(200).bodyJson().extractingPath("$.case.product").isEqualTo("New");
        assertThat(mvc.delete().uri(status)).hasStatus(204);
        assertThat(mvc.patch().uri(status).contentType(MediaType.APPLICATION_JSON).content("{}")).hasStatus(409);
        assertThat(mvc.get().uri(status)).bodyJson().extractingPath("$.status").isEqualTo("withdrawn");
    }

    @Test
    void whatIsForTheModeratorsIsSeenByThemAlone() throws Exception {
        var secret = "secret" + number + "@example.org";
        var sent = json(api(body(company).replace("{\"company\"",
                "{\"contact\": \"" + secret + "\", \"consent\": true, \"company\"")));
        var address = "/moderation/submissions/" + sent.get("id").stringValue();
        var token = "/submissions/" + sent.get("token").stringValue();

        assertThat(mvc.get().uri("/api/v1/moderation/submissions?size=200").with(MONA))
                .bodyText().contains(secret, "\"consentedAt\":\"20");
        assertThat(verdict("/api/v1" + address + "/approve", "{\"version\": 1}")).hasStatus(200);
        for (var open : List.of(token, "/api/v1" + token, "/cases?q=" + company, "/api/v1/cases?q=" + company,
                "/cases.csv", "/cases.json", "/cases.md"))
            assertThat(mvc.get().uri(open)).hasStatus(200).bodyText().doesNotContain(secret);
    }

    @Test
    void theApiNamesAllWrongFieldsAtOnce() {
        assertThat(api("{\"company\": 1, \"x\": 2}")).hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().extractingPath("$.errors[*].field")
                .asArray().containsExactlyInAnyOrder("company", "x", "product", "environment", "sources[0].url");
        assertThat(api("{\"company\":")).hasStatus(400);
        assertThat(api("{\"company\": \"a\", \"company\": \"b\"}")).hasStatus(400);
    }

    @Test
    void aRepeatedRequestGetsTheSameAnswer() {
        var body = body(company);
        var first = json(named(company, body));

        assertThat(json(named(company, body))).isEqualTo(first);
        assertThat(named(company, body(company + "!"))).hasStatus(422);
    }

    @Test
    void moderationIsForModerators() {
        assertThat(mvc.get().uri("/moderation")).hasStatus(403);
        assertThat(mvc.get().uri("/api/v1/moderation/submissions")).hasStatus(403);
    }

    @Test
    void aModeratorApprovesByApiWhatSheHasSeen() {
        var id = json(api(body(company))).get("id").stringValue();
        var address = "/api/v1/moderation/submissions/" + id;

        assertThat(verdict(address + "/reject", "{\"version\": 1}")).hasStatus(422);
        assertThat(verdict(address + "/approve", "{\"reason\": \"\"}")).hasStatus(422);
        assertThat(verdict(address + "/approve", "{\"version\": 7}")).hasStatus(409);
        assertThat(verdict(address + "/approve", "{\"version\": 1}")).hasStatus(200).bodyJson()
                .extractingPath("$.status").isEqualTo("approved");
        assertThat(mvc.get().uri("/api/v1/cases?q=" + company)).bodyJson().extractingPath("$.items[0].origin")
                .isEqualTo("submission");
        assertThat(verdict(address + "/reject", "{\"version\": 2, \"reason\": \"x\"}")).hasStatus(409);
    }

    @Test
    void theApiNamesAllThatIsWrongWithADecisionAtOnce() {
        var address = "/api/v1/moderation/submissions/" + json(api(body(company))).get("id").stringValue() + "/reject";

        assertThat(verdict(address, "{\"version\": \"x\", \"ship\": 1}")).hasStatus(422)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyJson().extractingPath("$.errors[*].field")
                .asArray().containsExactlyInAnyOrder("version", "ship", "reason");
        assertThat(verdict(address, "{\"version\": 1.5, \"reason\": [1]}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[*].message").asArray()
                .containsExactly("Must be a whole number.", "Must be text.", "Please fill this in.");
        assertThat(verdict(address, "[]")).hasStatus(422);
        assertThat(verdict(address, "{\"version\":")).hasStatus(400);
    }

    @Test
    void theQueueShowsWhatVisitorsWroteAsText() throws Exception {
        var id = json(api(body(company + " <b>" + EVIL.replace("\"", "")))).get("id").stringValue();

        var queue = mvc.get().uri("/moderation").with(MONA).exchange();
        var page = mvc.get().uri("/moderation/submissions/" + id).with(MONA).exchange();

        assertThat(queue).hasStatus(200).bodyText().contains(company + " &lt;b&gt;").doesNotContain("<script>alert");
        assertThat(page).hasStatus(200).bodyText().doesNotContain("<script>alert");
    }

    @Test
    void anOldAddressLeadsToTheNewOneAndTheApiAnswersAtBoth() {
        var slug = listed(company);
        var change = json(api(body("Renamed " + company).replace("{\"company\"",
                "{\"change\": \"" + slug + "\", \"company\"")));
        approve(change);

        var old = mvc.get().uri("/cases/" + slug).exchange();
        assertThat(old).hasStatus(301).hasHeader("Location", "/cases/renamed-" + slug);
        assertThat(mvc.get().uri("/api/v1/cases/" + slug)).hasStatus(200).bodyJson().extractingPath("$.slug")
                .isEqualTo("renamed-" + slug);
    }

    @Test
    void aWithdrawnCaseIsGoneEverywhereAndSaysWhy() throws Exception {
        var slug = listed(company);
        var act = "/moderation/cases/" + slug;
        assertThat(mvc.post().uri(act + "/withdraw").with(MONA).with(csrf())).hasStatus(422).bodyText()
                .contains("Please fill this in");

        assertThat(mvc.post().uri(act + "/withdraw").with(MONA).with(csrf()).param("reason", "Asked <b>us</b>"))
                .hasStatus(303).hasHeader("Location", act);

        assertThat(mvc.get().uri("/cases/" + slug)).hasStatus(410).bodyText().contains("Asked &lt;b&gt;us");
        assertThat(mvc.get().uri("/api/v1/cases/" + slug)).hasStatus(410)
                .hasContentType(MediaType.APPLICATION_PROBLEM_JSON).bodyText().contains("Asked <b>us</b>");
        for (var list : List.of("/api/v1/cases?size=200", "/cases.csv", "/cases.json", "/cases.md"))
            assertThat(mvc.get().uri(list)).hasStatus(200).bodyText().doesNotContain(company);
        assertThat(mvc.get().uri("/moderation/cases?withdrawn=true").with(MONA)).bodyText().contains(act);
    }

    @Test
    void theApiConfirmsWithdrawsAndListsAgain() {
        var act = "/api/v1/moderation/cases/" + listed(company);

        assertThat(verdict(act + "/confirm", "{}")).hasStatus(200).bodyJson().extractingPath("$.case.lastConfirmed")
                .asString().startsWith("20");
        assertThat(verdict(act + "/withdraw", "{}")).hasStatus(422);
        assertThat(verdict(act + "/withdraw", "{\"reason\": \"x\"}")).bodyJson().extractingPath("$.listed")
                .isEqualTo(false);
        assertThat(verdict(act + "/restore", "{}")).bodyJson().extractingPath("$.listed").isEqualTo(true);
        assertThat(verdict(act + "/sink", "{}")).hasStatus(404);
        assertThat(verdict("/api/v1/moderation/cases/no-such/confirm", "{}")).hasStatus(404);
    }

    @Test
    void whoSentItInIsSeenByModeratorsAlone() throws Exception {
        var sent = json(api(body(company).replace("{\"company\"", "{\"contact\": \"m@example.org\", \"company\"")));
        approve(sent);
        var slug = company.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-shop";

        assertThat(mvc.get().uri("/moderation/cases/" + slug).with(MONA)).hasStatus(200).bodyText()
                .contains("m@example.org");
        assertThat(mvc.get().uri("/cases/" + slug)).hasStatus(200).bodyText().doesNotContain("m@example.org");
    }

    private String listed(String name) {
        approve(json(api(body(name))));
        return name.toLowerCase(java.util.Locale.ROOT).replace(' ', '-') + "-shop";
    }

    private void approve(JsonNode receipt) {
        assertThat(verdict("/api/v1/moderation/submissions/" + receipt.get("id").stringValue() + "/approve",
                "{\"version\": 1}")).hasStatus(200);
    }

    @Test
    void aStaleDecisionOnThePageKeepsTheReasonAndSaysWhy() throws Exception {
        var id = json(api(body(company))).get("id").stringValue();
        var edit = mvc.post().uri("/moderation/submissions/" + id + "/edit").with(MONA).with(csrf())
                .param("version", "1").param("company", company).param("product", "Edited").param("environment", "qa")
                .param("sources[0].url", "https://example.org/e").exchange();
        assertThat(edit).hasStatus(303);

        var late = mvc.post().uri("/moderation/submissions/" + id + "/reject").with(MONA).with(csrf())
                .param("version", "1").param("reason", "too thin").exchange();

        assertThat(late).hasStatus(409);
        var page = Jsoup.parse(late.getResponse().getContentAsString());
        assertThat(page.select("[name=reason]").text()).isEqualTo("too thin");
        assertThat(page.select("form[action$=/approve] [name=version]").val()).isEqualTo("2");
        assertThat(page.select("[role=alert]").text()).contains("changed in the meantime");
    }

    private MvcTestResult form(String name, String url, String once) {
        return mvc.post().uri("/submissions").with(csrf()).param("company", name).param("product", "Shop")
                .param("environment", "production").param("sources[0].url", url).param("once", once)
                .param("approved", "true").exchange();
    }

    private MvcTestResult api(String body) {
        return mvc.post().uri("/api/v1/submissions").contentType(MediaType.APPLICATION_JSON).content(body).exchange();
    }

    private MvcTestResult named(String key, String body) {
        return mvc.post().uri("/api/v1/submissions").contentType(MediaType.APPLICATION_JSON)
                .header("Idempotency-Key", key).content(body).exchange();
    }

    private MvcTestResult verdict(String address, String body) {
        return mvc.post().uri(address).with(MONA).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(body)
                .exchange();
    }

    private static String body(String name) {
        return """
                {"company": "%s", "product": "Shop", "environment": "production",
                 "sources": [{"title": "Talk", "url": "https://example.org/%d"}]}""".formatted(name, ++number);
    }

    private static JsonNode json(MvcTestResult result) {
        return JsonMapper.shared().readTree(result.getResponse().getContentAsByteArray());
    }

    private static String location(MvcTestResult result) {
        return Objects.requireNonNull(result.getResponse().getHeader("Location"));
    }

    private Document page(String address) throws Exception {
        var result = mvc.get().uri(address).exchange();
        assertThat(result).hasStatus(200);
        return Jsoup.parse(result.getResponse().getContentAsString());
    }
}
