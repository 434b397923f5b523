package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import dev.portolan.search.Answer;
import dev.portolan.search.Hit;
import dev.portolan.search.Marked;
import dev.portolan.search.SearchBusy;
import dev.portolan.search.SearchIndex;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
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
    void offersAnotherWording() throws Exception {
        given(index.search(any())).willReturn(answer("limits", List.of(), null, Hit.Match.ALL));

        var link = page("/search?q=limts&lang=en&page=3").select("a.did-you-mean");

        assertThat(link.text()).isEqualTo("limits");
        assertThat(link.attr("href")).isEqualTo("/search?lang=en&q=limits");
    }

    @Test
    void saysWhatElseWasSearched() throws Exception {
        given(index.search(any())).willReturn(answer(null, List.of("滚动更新", "rollout"), null, Hit.Match.ALL));

        assertThat(page("/search?q=rolling").select(".results > p .tag").eachText()).containsExactly("滚动更新", "rollout");
    }

    @Test
    void saysThatNoSectionHasAllWords() throws Exception {
        given(index.search(any()))
                .willReturn(answer(null, List.of(), new Answer.Relaxed(2, 3), Hit.Match.MOST, Hit.Match.MOST));

        var page = page("/search?q=a+b+c");

        assertThat(page.select("main .notice").text()).isEqualTo("No section has all words; these have 2 of 3.");
        assertThat(page.select(".most")).isEmpty();
    }

    @Test
    void drawsALineBetweenHitsWithAllWordsAndThoseWithMost() throws Exception {
        given(index.search(any())).willReturn(
                answer(null, List.of(), null, Hit.Match.ALL, Hit.Match.MOST, Hit.Match.MOST));

        assertThat(page("/search?q=a+b+c").select(".hits > li").stream().map(hit -> hit.select(".most").size()))
                .containsExactly(0, 1, 0);
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
        return new Answer(hits.size(), hits, Map.of(), suggestion, expansions, relaxed);
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.get().uri(address).exchange().getResponse().getContentAsString());
    }
}
