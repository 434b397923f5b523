package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.portolan.web.SitePages.SitePage;
import dev.portolan.web.SiteSettings;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.web.server.ResponseStatusException;

class CrawlerControllerTests {
    private final CrawlerController known = at("https://portolan.example");
    private final CrawlerController unknown = at(null);

    @Test
    void keepsCrawlersOffWhatIsNotForThem() {
        for (var controller : List.of(known, unknown))
            assertThat(controller.rules().lines()).startsWith("User-agent: *").contains("Disallow: /moderation",
                    "Disallow: /submissions/", "Disallow: /search?");
    }

    @Test
    void hasASitemapWhereThePublicAddressIsKnown() {
        assertThat(known.rules()).endsWith("\nSitemap: https://portolan.example/sitemap.xml\n");
        assertThat(known.sitemap()).contains("<loc>https://portolan.example/notes/a</loc>");
    }

    @Test
    void hasNoneElse() {
        assertThat(unknown.rules()).doesNotContain("Sitemap");
        assertThatThrownBy(unknown::sitemap).isInstanceOf(ResponseStatusException.class).hasMessageContaining("404");
    }

    @Test
    void hasNoPartsWhereOneFileHoldsAll() {
        assertThatThrownBy(() -> known.part(1)).isInstanceOf(ResponseStatusException.class);
    }

    private static CrawlerController at(@org.jspecify.annotations.Nullable String address) {
        return new CrawlerController(List.of(() -> Stream.of(SitePage.of("/notes/a"))),
                new SiteSettings(address, null));
    }
}
