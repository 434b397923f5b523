package dev.portolan.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UnsupportedEncodingException;
import java.net.URI;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(ListController.class)
@Import(ListController.class)
class LayoutTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void framesAPage() throws Exception {
        var page = page("/list", "en");

        assertThat(page.title()).isEqualTo("A & B · Portolan");
        assertThat(page.select("html").attr("lang")).isEqualTo("en");
        assertThat(page.select("a.skip-link").attr("href")).isEqualTo("#p-Main");
        assertThat(page.select("#p-Main > main h1").text()).isEqualTo("A list");
        assertThat(page.select("body > footer[data-page-end]")).hasSize(1);
        assertThat(page.select("main")).hasSize(1);
        assertThat(page.select("search, [role=search]")).hasSize(1);
    }

    @Test
    void showsNavigationInItsOrderAndMarksTheCurrentPage() throws Exception {
        var entries = page("/list", "zh-CN,zh;q=0.9").select(".site-nav a");

        assertThat(entries.eachText()).containsExactly("笔记", "最佳实践");
        assertThat(entries.eachAttr("aria-current")).containsExactly("page");
        assertThat(entries.get(0).attr("href")).isEqualTo("/list");
    }

    @Test
    void hasNoInlineScriptOrStyle() throws Exception {
        var page = page("/list", "en");

        assertThat(page.select("style, [style], script:not([src])")).isEmpty();
        assertThat(page.getAllElements().stream().flatMap(element -> element.attributes().asList().stream())
                .map(attribute -> attribute.getKey())).noneMatch(name -> name.startsWith("on"));
    }

    @Test
    void keepsOwnIdsApartFromThoseOfNotes() throws Exception {
        assertThat(page("/list", "en").select("[id]").eachAttr("id")).isNotEmpty()
                .allMatch(id -> id.startsWith("p-"));
    }

    @Test
    void linksOtherPagesOfAListWithTheRestOfItsAddress() throws Exception {
        var links = page("/list?topic=a%26b&page=2&topic=c", "en").select(".paging a");

        assertThat(links.eachText()).containsExactly("Previous", "1", "2", "3", "4", "10", "Next");
        assertThat(links.get(6).attr("href")).isEqualTo("/list?topic=a%26b&topic=c&page=3");
    }

    @Test
    void leadsFromBehindTheLastPageToTheLast() throws Exception {
        var page = page("/list?topic=c&page=999", "en");

        assertThat(page.select("main .notice").text()).isEqualTo("There is no page 999. Go to the last page (10)");
        assertThat(page.select("main .notice a, .paging a[rel=prev]").eachAttr("href")).hasSize(2)
                .containsOnly("/list?topic=c&page=10");
        assertThat(page("/list?page=999", "zh").select("main .notice").text()).isEqualTo("没有第 999 页。 前往最后一页（第 10 页）");
        assertThat(page("/list?page=10", "en").select("main .notice")).isEmpty();
    }

    @Test
    void namesNoCanonicalAddressWithoutABaseAddress() throws Exception {
        assertThat(page("/list", "en").select("link[rel=canonical]")).isEmpty();
    }

    private Document page(String address, String acceptLanguage) throws UnsupportedEncodingException {
        return Jsoup.parse(mvc.get().uri(URI.create(address)).header("Accept-Language", acceptLanguage)
                .exchange().getResponse().getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Navigation {
        @Bean
        NavigationEntry second() {
            return new NavigationEntry("/other", "nav.practices", 20);
        }

        @Bean
        NavigationEntry first() {
            return new NavigationEntry("/list", "nav.notes", 10);
        }
    }
}
