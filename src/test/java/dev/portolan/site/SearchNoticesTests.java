package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.argThat;
import static org.mockito.BDDMockito.given;

import dev.portolan.search.Answer;
import dev.portolan.search.Answer.Reading;
import dev.portolan.search.Answer.Reading.How;
import dev.portolan.search.Explanation;
import dev.portolan.search.Explanation.Met;
import dev.portolan.search.Explanation.Origin;
import dev.portolan.search.Explanation.Tier;
import dev.portolan.search.Explanation.Wording;
import dev.portolan.search.Hit;
import dev.portolan.search.Marked;
import dev.portolan.search.Question;
import dev.portolan.search.Question.Folding;
import dev.portolan.search.Question.Sort;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchIndex;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/// What the page says about how the engine understood a question.
@WebMvcTest({SearchController.class, SearchApi.class})
@Import(SiteConfiguration.class)
class SearchNoticesTests {
    @Autowired
    private MockMvcTester mvc;
    @MockitoBean
    private SearchIndex index;

    @Test
    void saysNothingOfWordsWhereNothingWasFound() throws Exception {
        given(index.search(any())).willReturn(answer(null, List.of(), new Answer.Relaxed(0, 1)));

        assertThat(page("/search?q=xyzzy").select(".notice")).isEmpty();
    }

    @Test
    void offersAnotherWording() throws Exception {
        given(index.search(any())).willReturn(answer("limits", List.of(), null, Hit.Match.ALL));

        var link = page("/search?q=limts&lang=en&page=3").select("a.did-you-mean");

        assertThat(link.text()).isEqualTo("limits");
        assertThat(link.attr("href")).isEqualTo("/search?lang=en&q=limits");
    }

    @Test
    void saysWhatElseWasSearched() throws Exception {
        given(index.search(any())).willReturn(answer(null, List.of("滚动更新", "rollout"), null, Hit.Match.ALL));

        assertThat(page("/search?q=rolling").select(".understanding .tag").eachText()).containsExactly("滚动更新",
                "rollout");
    }

    @Test
    void leadsToASearchForNothingButWhatWasTyped() throws Exception {
        given(index.search(any())).willReturn(answer(null, List.of("滚动更新"), null, Hit.Match.ALL));

        assertThat(page("/search?q=rolling&lang=en&page=2").select("a.literal").attr("href"))
                .isEqualTo("/search?q=rolling&lang=en&literal=true");
    }

    @Test
    void leadsBackFromNothingButWhatWasTyped() throws Exception {
        given(index.search(argThat(Question::literal))).willReturn(answer(null, List.of(), null));

        var page = page("/search?q=rolling&literal=true");

        assertThat(page.select("a.literal").attr("href")).isEqualTo("/search?q=rolling");
        assertThat(page.select(".understanding").text()).contains("exactly what you typed");
    }

    @Test
    void saysHowAQuestionWasRead() throws Exception {
        var readings = List.of(new Reading(How.SIMPLIFIED, "負載均衡", "负载均衡"),
                new Reading(How.COMPLETED, "replic", ""), new Reading(How.REPAIRED, "limts", "limits"));
        given(index.search(any()))
                .willReturn(new Answer(0, List.of(), Map.of(), "limits", readings, List.of(), null));

        var page = page("/search?q=x");

        assertThat(page.select(".understanding p").eachText()).containsExactly(
                "Read in simplified characters: 负载均衡", "Also searched: words that begin with “replic”",
                "Search only for exactly what I typed");
        assertThat(page.select("p:has(.did-you-mean)").text()).isEqualTo("Searched for limits");
    }

    @Test
    void offersNothingElseForWhatWasTakenAsItIs() throws Exception {
        given(index.search(any())).willReturn(answer(null, List.of(), null, Hit.Match.ALL));

        assertThat(page("/search?q=limits").select(".understanding")).isEmpty();
    }

    @Test
    void saysThatNoSectionHasAllWords() throws Exception {
        given(index.search(any()))
                .willReturn(answer(null, List.of(), new Answer.Relaxed(2, 3), Hit.Match.MOST, Hit.Match.MOST));

        var page = page("/search?q=a+b+c");

        assertThat(page.select("main .notice").text()).isEqualTo("Nothing has all words; the best have 2 of 3.");
        assertThat(page.select(".most")).isEmpty();
    }

    @Test
    void drawsALineBetweenHitsWithAllWordsAndThoseWithMost() throws Exception {
        given(index.search(any())).willReturn(
                answer(null, List.of(), null, Hit.Match.ALL, Hit.Match.MOST, Hit.Match.MOST));

        assertThat(page("/search?q=a+b+c").select(".hits > li").stream().map(hit -> hit.select(".most").size()))
                .containsExactly(0, 1, 0);
        assertThat(page("/search?q=a+b+c").select(".most").text())
                .isEqualTo("From here on, results have only some of the words, or say them differently.");
    }

    @Test
    void drawsThatLineBehindTheLastHitWithAllWords() throws Exception {
        given(index.search(any())).willReturn(
                answer(null, List.of(), null, Hit.Match.MOST, Hit.Match.ALL, Hit.Match.MOST));

        assertThat(page("/search?q=a+b+c").select(".hits > li").stream().map(hit -> hit.select(".most").size()))
                .containsExactly(0, 0, 1);
        assertThat(page("/search?q=a+b+c&sort=name").select(".most")).isEmpty();
    }

    @Test
    void showsANoteOnceWithAWayToTheRest() throws Exception {
        given(index.search(new Question("a", Map.of(), Sort.RELEVANCE, 2, 10, new Folding("en"), true, false)))
                .willReturn(folded());

        var page = page("/search?q=a&page=2");

        assertThat(page.select(".hit a.more").text()).isEqualTo("3 more in this note");
        assertThat(page.select(".hit a.more").attr("href")).isEqualTo("/search?q=a&note=a.md");
        assertThat(page.select("a.grouping").attr("href")).isEqualTo("/search?q=a&group=section");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=a&group=section", "/search?q=a&note=a.md"})
    void showsEverySectionWhenAsked(String address) throws Exception {
        given(index.search(argThat(question -> question.folding() == null)))
                .willReturn(answer(null, List.of(), null, Hit.Match.ALL));

        var page = page(address);

        assertThat(page.select(".hit")).hasSize(1);
        assertThat(page.select("a.grouping").attr("href")).isEqualTo("/search?q=a");
    }

    @Test
    void saysWhyAResultWasFound() throws Exception {
        given(index.search(any())).willReturn(folded());

        var reasons = page("/search?q=a").select(".hit details.reasons");

        assertThat(reasons.select("summary").text()).isEqualTo("Why this result?");
        assertThat(reasons.select("p").text()).isEqualTo("It has 1 of 2 words.");
        assertThat(reasons.select("li").eachText()).containsExactly("rollout for rolout in heading, text",
                "limit is not there");
    }

    @Test
    void saysOfATranslationThatOtherResultsHaveTheVeryWords() throws Exception {
        given(index.search(any())).willReturn(folded(List.of()));

        assertThat(page("/search?q=a").select(".hit details.reasons p").text())
                .isEqualTo("It says all of it, but differently: other results have your very words.");
    }

    @Test
    void theApiFoldsAndExplainsOnlyWhenAsked() {
        given(index.search(new Question("a", Map.of(), Sort.RELEVANCE, 1, 10, new Folding(null), true, false)))
                .willReturn(folded());

        assertThat(mvc.get().uri("/api/v1/search?q=a&group=note&explain=true")).hasStatusOk().bodyJson()
                .extractingPath("$.hits[0]").asMap().containsEntry("match", "most").containsEntry("more", 3)
                .containsEntry("explanation", Map.of("tier", "most", "matched",
                        List.of(Map.of("term", "rolout", "fields", List.of("heading", "body"))), "missing",
                        List.of("limit"), "expansions", List.of(), "repaired",
                        List.of(Map.of("typed", "rolout", "readAs", "rollout"))));
    }

    @ParameterizedTest
    @CsvSource({"group=page, group", "explain=why, explain", "literal=yes, literal"})
    void refusesWhatItDoesNotKnow(String parameter, String field) {
        assertThat(mvc.get().uri("/api/v1/search?q=a&" + parameter)).hasStatus(400).bodyJson()
                .extractingPath("$.errors[0].field").isEqualTo(field);
    }

    private static Answer folded() {
        return folded(List.of("limit"));
    }

    private static Answer folded(List<String> missing) {
        var explanation = new Explanation(Tier.MOST, List.of(new Met("rolout",
                List.of(new Wording("rollout", Origin.REPAIRED, List.of("heading", "body"))))), missing);
        var hit = new Hit(TinyIndex.note("a.md", "A", "", "", "en", "a"), Marked.plain("A"), Marked.plain(""),
                Marked.plain(""), 1, Hit.Match.MOST, 3, explanation);
        return new Answer(21, List.of(hit), Map.of(), null, List.of(), List.of(), null);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/search?q=a", "/api/v1/search?q=a"})
    void asksToComeBackWhileBusy(String address) {
        given(index.search(any())).willThrow(new SearchBusy());

        assertThat(mvc.get().uri(address)).hasStatus(503).hasHeader("Retry-After", "2");
    }

    @Test
    void asksToComeBackWhileBusyCompleting() {
        given(index.suggest(any(), anyInt())).willThrow(new SearchBusy());

        assertThat(mvc.get().uri("/api/v1/suggest?q=a")).hasStatus(503).hasHeader("Retry-After", "2");
    }

    private static Answer answer(@Nullable String suggestion, List<String> expansions,
            Answer.@Nullable Relaxed relaxed, Hit.Match... matches) {
        var hits = List.of(matches).stream().map(match -> new Hit(TinyIndex.note("a.md", "A", "", "", "en", "a"),
                Marked.plain("A"), Marked.plain(""), Marked.plain(""), 1, match)).toList();
        return new Answer(hits.size(), hits, Map.of(), suggestion, List.of(), expansions, relaxed);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.get().uri(address).exchange().getResponse().getContentAsString());
    }
}
