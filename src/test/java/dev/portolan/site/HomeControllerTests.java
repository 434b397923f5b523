package dev.portolan.site;

import static dev.portolan.site.TinyIndex.document;
import static dev.portolan.site.TinyIndex.note;
import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest(HomeController.class)
class HomeControllerTests {
    @Autowired
    private MockMvcTester mvc;

    @Test
    void saysWhatThisIsAndOffersToSearch() throws Exception {
        var page = home("en");

        assertThat(page.select("h1")).hasSize(1);
        assertThat(page.select("main form[action=/search] input[name=q]")).hasSize(1);
        assertThat(page.select("meta[name=description]").attr("content")).isNotBlank();
    }

    @Test
    void leadsToTopicsWithCounts() throws Exception {
        var topics = home("en").select("a[href*=topic]");

        assertThat(topics.eachText()).containsExactly("pods 3", "resources 1");
        assertThat(topics.eachAttr("href")).first().isEqualTo("/search?type=section&topic=pods");
    }

    @Test
    void showsNewNotesOnceInTheVisitorsLanguage() throws Exception {
        assertThat(home("en").select(".card a").eachAttr("href")).containsExactly("/notes/limits", "/notes/probes");
        assertThat(home("zh").select(".card a").eachText()).containsExactly("资源");
    }

    @Test
    void leadsToTheUseCasesThatThereAre() throws Exception {
        var useCases = home("en").select("a[href^=/use-cases/]");

        assertThat(useCases.eachText()).containsExactly("Big data");
        assertThat(useCases.eachAttr("href")).containsExactly("/use-cases/big-data");
    }

    private Document home(String language) throws Exception {
        return Jsoup.parse(mvc.get().uri("/").header("Accept-Language", language).exchange().getResponse()
                .getContentAsString());
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        TinyIndex index() {
            return new TinyIndex(note("limits.md", "Limits", "Memory", "", "en", "pods"),
                    note("limits.md", "Limits", "CPU", "", "en", "pods"),
                    note("probes.md", "Probes", "", "", "en", "pods"),
                    note("资源.md", "资源", "限制", "", "zh", "resources"),
                    document("case", "cases/acme", "Acme", "en", null, "category", "big-data"),
                    document("case", "cases/b", "B", "en", null, "category", "gardening"));
        }
    }
}
