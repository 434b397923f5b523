package dev.portolan.site;

import static dev.portolan.site.TinyIndex.note;
import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.search.SearchDocument;
import java.net.URI;
import java.util.stream.IntStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

@WebMvcTest({HomeController.class, SearchController.class})
@Import({SiteConfiguration.class, SearchSignpost.class})
class BothLanguagesTests {
    @Autowired
    private MockMvcTester mvc;

    @ParameterizedTest
    @CsvSource({"/,200", "/search,200", "/search?q=Note&sort=name&page=2,200", "/search?q=zzz&lang=zh,200",
            "/search?q=Note&type=section,200", "/search?page=x,400", "/Note.html,404"})
    void saysEverythingInBothLanguages(String address, int status) throws Exception {
        for (String language : new String[]{"en", "zh"}) {
            var result = mvc.get().uri(URI.create(address)).header("Accept-Language", language).exchange();

            assertThat(result).hasStatus(status).bodyText().contains("<html lang=\"" + language + "\"")
                    // how Thymeleaf shows a key without a message
                    .doesNotContain("??");
        }
    }

    @TestConfiguration(proxyBeanMethods = false)
    static class Index {
        @Bean
        TinyIndex index() {
            return new TinyIndex(IntStream.range(0, 12)
                    .mapToObj(i -> note("n" + i + ".md", "Note " + i, "", "", i % 2 == 0 ? "en" : "zh", "t" + i))
                    .toArray(SearchDocument[]::new));
        }
    }
}
