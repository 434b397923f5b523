package dev.portolan.glossary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;

import dev.portolan.database.DataFolder;
import dev.portolan.database.Database;
import dev.portolan.intake.Intake;
import dev.portolan.search.Answer;
import dev.portolan.search.Answered;
import dev.portolan.search.Question;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;
import org.springframework.http.MediaType;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.UserRequestPostProcessor;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;

@WebMvcTest({MissController.class, MissApi.class, SynonymController.class, SynonymApi.class})
class GlossaryPagesTests {
    private static final UserRequestPostProcessor MONA = user("mona").roles("MODERATOR");
    private static final String EVIL = "<script>x</script>";

    @TempDir
    static Path folder;

    private final Misses misses;
    private final Synonyms synonyms;
    private final MockMvcTester mvc;
    @MockitoBean
    private Intake intake;

    GlossaryPagesTests(@Autowired WebApplicationContext context, @Autowired Misses misses,
            @Autowired Synonyms synonyms) {
        this.misses = misses;
        this.synonyms = synonyms;
        mvc = MockMvcTester.from(context, builder -> builder.apply(springSecurity()).build());
    }

    @DynamicPropertySource
    static void properties(DynamicPropertyRegistry registry) {
        registry.add("portolan.data-dir", () -> folder.resolve("data").toString());
    }

    @BeforeEach
    void askAndRemoveAll() {
        given(intake.isReady()).willReturn(true);
        ask("canary");
        ask("canary");
        ask(EVIL);
        synonyms.all().forEach(synonym -> synonyms.remove(synonym.id()));
        misses.list(java.util.EnumSet.allOf(Miss.State.class), 1, 100).items()
                .forEach(miss -> misses.mark(miss.query(), Miss.State.OPEN));
    }

    @Test
    void listsWhatWasSearchedInVainAsText() throws Exception {
        var page = page("/moderation/searches");

        assertThat(page.select(".miss a").eachText()).containsExactly("canary", EVIL);
        assertThat(page.select(".miss a").eachAttr("href")).startsWith("/search?q=canary");
        assertThat(page.select(".misses script")).isEmpty();
        assertThat(page.select("form").eachAttr("action")).isNotEmpty();
        assertThat(page.select("form[method=post]:not(:has(input[name=_csrf]))")).isEmpty();
    }

    @Test
    void addsASynonymInOneStepAndLeadsBack() throws Exception {
        var added = mvc.post().uri("/moderation/synonyms").with(MONA).with(csrf()).param("term", "canary")
                .param("meaning", "灰度发布").param("miss", "true").exchange();

        assertThat(added).hasStatus(303).hasHeader("Location", "/moderation/searches");
        assertThat(page("/moderation/searches").select(".miss a").eachText()).containsExactly(EVIL);
        assertThat(page("/moderation/searches?state=done").select(".miss a").eachText()).containsExactly("canary");
        assertThat(page("/moderation/synonyms").select("tbody tr").text()).contains("canary 灰度发布", "mona");
    }

    @Test
    void marksWhatNeedsANote() throws Exception {
        var marked = mvc.post().uri("/moderation/searches/needs-note").with(MONA).with(csrf())
                .param("query", "canary").exchange();

        assertThat(marked).hasStatus(303).hasHeader("Location", "/moderation/searches?state=open");
        assertThat(page("/moderation/searches?state=needs-note").select(".miss a").eachText())
                .containsExactly("canary");
    }

    @Test
    void showsAgainWhatWasTypedAndWhatIsWrongWithIt() throws Exception {
        var refused = mvc.post().uri("/moderation/synonyms").with(MONA).with(csrf()).param("term", "canary")
                .param("meaning", "!").exchange();

        assertThat(refused).hasStatus(422);
        var page = Jsoup.parse(refused.getResponse().getContentAsString());
        assertThat(page.select("#p-term").attr("value")).isEqualTo("canary");
        assertThat(page.select("#p-meaning[aria-invalid] ~ .field-error")).hasSize(1);
        assertThat(page.select("#p-meaning").attr("aria-describedby")).isEqualTo("p-meaning-help p-meaning-error");
        assertThat(page.select("#p-term").attr("aria-describedby")).isEqualTo("p-term-help");
    }

    @Test
    void takesASynonymBack() {
        var added = synonyms.add(SynonymDraft.of("harbour", "cluster"), "mona");

        assertThat(mvc.post().uri("/moderation/synonyms/" + added.id() + "/remove").with(MONA).with(csrf()))
                .hasStatus(303);
        assertThat(mvc.post().uri("/moderation/synonyms/" + added.id() + "/remove").with(MONA).with(csrf()))
                .hasStatus(404);
        assertThat(synonyms.all()).isEmpty();
    }

    @Test
    void givesSynonymsAsTheFileOfAGlossary() {
        synonyms.add(SynonymDraft.of("harbour", "船坞"), "mona");

        assertThat(mvc.get().uri("/moderation/synonyms/glossary.tsv").with(MONA)).hasStatusOk()
                .hasContentType("text/tab-separated-values;charset=UTF-8").bodyText()
                .isEqualTo("zh\ten\tsynonyms\n船坞\tharbour\t\n");
        assertThat(mvc.get().uri("/api/v1/moderation/synonyms").accept("text/tab-separated-values").with(MONA))
                .bodyText().contains("船坞\tharbour");
    }

    @Test
    void answersTheSameAsJson() {
        assertThat(get("/api/v1/moderation/searches?state=open&size=1")).hasStatusOk().bodyJson()
                .extractingPath("$.items[0]").asMap()
                .containsEntry("query", "canary").containsEntry("answer", "none").containsEntry("state", "open")
                .containsEntry("firstDay", LocalDate.now(Clock.systemUTC()).toString());
        assertThat(get("/api/v1/moderation/searches?state=lost&page=0")).hasStatus(400).bodyJson()
                .extractingPath("$.errors[*].field").isEqualTo(List.of("state", "page"));
        assertThat(post("/api/v1/moderation/searches/done", "{\"query\":\"Canary\"}")).hasStatusOk().bodyJson()
                .extractingPath("$.state").isEqualTo("done");
        assertThat(post("/api/v1/moderation/searches/done", "{\"query\":\"never asked\"}")).hasStatus(404);
        assertThat(post("/api/v1/moderation/searches/lost", "{\"query\":\"canary\"}")).hasStatus(404);
        assertThat(post("/api/v1/moderation/searches/done", "{}")).hasStatus(422);
    }

    @Test
    void addsAndRemovesSynonymsAsJson() {
        var added = post("/api/v1/moderation/synonyms", "{\"term\":\"harbour\",\"meaning\":\"cluster\"}");

        assertThat(added).hasStatus(201).bodyJson().extractingPath("$.addedBy").isEqualTo("mona");
        assertThat(get("/api/v1/moderation/synonyms")).bodyJson().extractingPath("$.total").isEqualTo(1);
        assertThat(post("/api/v1/moderation/synonyms", "{\"term\":\"\"}")).hasStatus(422).bodyJson()
                .extractingPath("$.errors[*].field").isEqualTo(List.of("term", "meaning"));
        assertThat(mvc.delete().uri("/api/v1/moderation/synonyms/" + synonyms.all().getFirst().id()).with(MONA)
                .with(csrf())).hasStatus(204);
        assertThat(synonyms.all()).isEmpty();
    }

    @Test
    void namesEveryWrongFieldOfWhatWasSent() {
        assertThat(post("/api/v1/moderation/synonyms", "{\"term\":1,\"meaning\":\"cluster\",\"note\":\"x\"}"))
                .hasStatus(422).bodyJson().extractingPath("$.errors[*].field").asArray()
                .containsExactlyInAnyOrder("term", "note");
        assertThat(post("/api/v1/moderation/searches/done", "{\"query\":[\"canary\"]}")).hasStatus(422);
        assertThat(post("/api/v1/moderation/searches/done", "canary")).hasStatus(400);
    }

    @Test
    void saysEverythingInBothLanguages() {
        synonyms.add(SynonymDraft.of("harbour", "cluster"), "mona");

        for (var language : List.of("en", "zh"))
            for (var path : List.of("/moderation/searches", "/moderation/synonyms"))
                assertThat(mvc.get().uri(path).with(MONA).header("Accept-Language", language)).hasStatusOk().bodyText()
                        .contains("<html lang=\"" + language + "\"").doesNotContain("??");
    }

    private void ask(String text) {
        misses.on(new Answered(new Question(text, Map.of(), Question.Sort.RELEVANCE, 1, 10),
                new Answer(0, List.of(), Map.of(), null, List.of(), List.of(), null)));
    }

    private MvcTestResult get(String address) {
        return mvc.get().uri(address).with(MONA).exchange();
    }

    private MvcTestResult post(String address, String json) {
        return mvc.post().uri(address).with(MONA).with(csrf()).contentType(MediaType.APPLICATION_JSON).content(json)
                .exchange();
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(get(address).getResponse().getContentAsString());
    }

    @TestConfiguration
    @EnableWebSecurity
    @Import({GlossaryConfiguration.class, Misses.class, MissRepository.class, Synonyms.class, SynonymRepository.class,
            CurrentVocabulary.class})
    static class Web {
        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        Database database(Environment environment) {
            return Database.open(DataFolder.open(Path.of(environment.getRequiredProperty("portolan.data-dir"))));
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.authorizeHttpRequests(requests -> requests.anyRequest().hasRole("MODERATOR")).build();
        }
    }
}
