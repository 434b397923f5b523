package dev.portolan.site;

import static dev.portolan.site.TinyIndex.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchDocument;
import java.net.URI;
import java.util.ArrayList;
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

@WebMvcTest(SearchController.class)
@Import(SiteConfiguration.class)
class SearchControllerTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void showsHitsWithWhereTheyStandAndWhatIsMarked() throws Exception {
        var hit = page("/search?q=Pod").select(".hit").get(0);

        assertThat(hit.select("h2 a").attr("href")).isEqualTo("/notes/limits#memory");
        assertThat(hit.select("h2").text()).isEqualTo("Memory");
        assertThat(hit.select(".breadcrumb li").eachText()).containsExactly("Limits");
        assertThat(hit.select(".snippet").html()).isEqualTo("A <mark>Pod</mark> &amp; &lt;b&gt;more&lt;/b&gt;");
        assertThat(hit.attr("lang")).isEqualTo("en");
    }

    @Test
    void keepsTheQuestionInTheSearchBox() throws Exception {
        assertThat(page("/search?q=%22Pod%22").select("#p-SiteSearch").attr("value")).isEqualTo("\"Pod\"");
    }

    @Test
    void listsEverythingWithoutAQuestion() throws Exception {
        assertThat(page("/search").select(".hit")).hasSize(10);
        assertThat(page("/search?q=%20").select("h1").text()).contains("Everything", "14");
    }

    @Test
    void choosesAndReleasesValuesOfFacetsByLinks() throws Exception {
        var choices = page("/search?q=Pod&lang=en&topic=pods&page=1").select(".facets a.choice");

        assertThat(choices.select("[aria-current]").eachText()).containsExactly("pods 1 chosen, select again to remove",
                "English 1 chosen, select again to remove");
        assertThat(choices.eachAttr("href")).containsExactly(
                "/search?q=Pod&lang=en&topic=pods&type=section#p-facet-type-section",
                "/search?q=Pod&lang=en#p-facet-topic-pods", "/search?q=Pod&topic=pods#p-facet-lang-en");
    }

    @ParameterizedTest
    @ValueSource(strings = {"pods", "two%20words", "%E8%B5%84%E6%BA%90", "50%25", "%22%3Cb%3E%23x"})
    void leadsTheKeyboardBackToTheFilterThatWasChosen(String topic) throws Exception {
        var chosen = page("/search?topic=" + topic).select(".facets a[aria-current]");

        var goal = URI.create(chosen.attr("href")).getFragment();
        assertThat(goal).isEqualTo(chosen.attr("id")).doesNotContain(" ");
    }

    @Test
    void leadsTheKeyboardToWhatIsFoundAfterSortingAndWithoutFilters() throws Exception {
        var page = page("/search?q=Pod&lang=en");

        assertThat(page.select("h1#p-found[tabindex=-1]")).hasSize(1);
        assertThat(page.select("form.sort").attr("action")).isEqualTo("/search#p-found");
        assertThat(page.select(".facets > p a").attr("href")).isEqualTo("/search?q=Pod#p-found");
    }

    @Test
    void showsAChosenValueThatNothingHas() throws Exception {
        var chosen = page("/search?topic=nothing").select(".facets a[aria-current]");

        assertThat(chosen.text()).startsWith("nothing 0");
        assertThat(chosen.attr("href")).isEqualTo("/search#p-facet-topic-nothing");
    }

    @Test
    void foldsLongFacetsButShowsWhatIsChosen() throws Exception {
        var facet = page("/search?topic=t9").select(".facets section:has(a[href*=t1])");

        assertThat(facet.select("> ul a")).hasSize(9);
        assertThat(facet.select("> ul a[aria-current]").text()).startsWith("t9 ");
        assertThat(facet.select("details a")).hasSize(4);
    }

    @Test
    void keepsEverythingButTheOrderWhileSorting() throws Exception {
        var form = page("/search?q=Note&lang=en&sort=date&page=2").select("form.sort");

        assertThat(form.select("input[type=hidden]").eachAttr("name")).containsExactly("q", "lang");
        assertThat(form.select("option[selected]").eachAttr("value")).containsExactly("date");
    }

    @Test
    void goesPageByPageWithinItsAddress() throws Exception {
        var page = page("/search?q=Note&lang=en&page=2");

        assertThat(page.select(".hits").attr("start")).isEqualTo("11");
        assertThat(page.select(".paging a[rel=prev]").attr("href")).isEqualTo("/search?q=Note&lang=en&page=1");
    }

    @Test
    void leadsFromBehindTheLastPageToTheLast() throws Exception {
        var page = page("/search?q=Note&lang=en&page=999");

        assertThat(page.select(".notice a").attr("href")).isEqualTo(page.select(".paging a[rel=prev]").attr("href"))
                .isEqualTo("/search?q=Note&lang=en&page=" + page.select(".paging a:not([rel])").getLast().text());
    }

    @Test
    void helpsWhereNothingIsFound() throws Exception {
        var help = page("/search?q=zzz&lang=en").select(".results section");

        assertThat(help.select("a").eachAttr("href")).containsExactly("/search?q=zzz#p-found", "/", "/use-cases");
        assertThat(help.text()).contains("spelling");
    }

    @ParameterizedTest
    @ValueSource(strings = {"type=note", "lang=fr", "sort=best", "page=x"})
    void refusesWithAMessageAndKeepsTheForm(String wrong) throws Exception {
        var result = mvc.get().uri(URI.create("/search?q=my%20pods&" + wrong)).exchange();

        assertThat(result).hasStatus(400);
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select(".notice-bad li")).hasSize(1);
        assertThat(page.select("#p-SiteSearch").attr("value")).isEqualTo("my pods");
    }

    @Test
    void saysHowLongAQuestionMayBe() throws Exception {
        var page = page("/search?q=" + "x".repeat(201));

        assertThat(page.select(".notice-bad").text()).contains("200", "201");
        assertThat(page.select("textarea[name=q]").text()).hasSize(201);
    }

    @Test
    void speaksChinese() throws Exception {
        var result = mvc.get().uri("/search?q=Pod").header("Accept-Language", "zh-CN").exchange();

        assertThat(result).hasHeader("Vary", "Accept-Language, Cookie");
        var page = Jsoup.parse(result.getResponse().getContentAsString());
        assertThat(page.select("html").attr("lang")).isEqualTo("zh");
        assertThat(page.title()).isEqualTo("搜索：Pod · Portolan");
        assertThat(page.select(".facets h2").eachText()).containsExactly("类型", "主题", "语言");
    }

    private Document page(String address) throws Exception {
        return Jsoup.parse(mvc.get().uri(URI.create(address)).exchange().getResponse().getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        TinyIndex index() {
            var documents = new ArrayList<SearchDocument>();
            documents.add(note("limits.md", "Limits", "Memory", "A Pod & <b>more</b>", "en", "pods"));
            documents.add(note("资源.md", "资源", "限制", "内存", "zh", "resources"));
            for (int i = 0; i < 12; i++)
                documents.add(note("n" + i + ".md", "Note " + i, "", "text", "en", i == 0 ? "pods" : "t" + i));
            return new TinyIndex(documents.toArray(SearchDocument[]::new));
        }
    }
}
