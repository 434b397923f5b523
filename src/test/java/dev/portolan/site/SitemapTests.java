package dev.portolan.site;

import static org.assertj.core.api.Assertions.assertThat;

import dev.portolan.web.SitePages.SitePage;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class SitemapTests {
    @Test
    void namesPagesByTheirPublicAddressAndTheirLastChange() {
        var xml = parsed(new Sitemap("https://portolan.example", List.of(
                new SitePage("/notes/a&b", Instant.parse("2026-11-01T10:11:12.345Z")), SitePage.of("/"))).first());

        assertThat(xml.select("urlset").attr("xmlns")).isEqualTo("http://www.sitemaps.org/schemas/sitemap/0.9");
        assertThat(xml.select("url > loc").eachText()).containsExactly("https://portolan.example/notes/a&b",
                "https://portolan.example/");
        assertThat(xml.select("url > lastmod").eachText()).containsExactly("2026-11-01T10:11:12Z");
    }

    @Test
    void becomesAnIndexWhenThereAreMoreThanOneFileMayHold() {
        var pages = IntStream.rangeClosed(0, Sitemap.MOST).mapToObj(i -> SitePage.of("/notes/" + i)).toList();
        var sitemap = new Sitemap("https://portolan.example", pages);

        assertThat(sitemap.files()).isEqualTo(2);
        assertThat(parsed(sitemap.first()).select("sitemapindex > sitemap > loc").eachText()).containsExactly(
                "https://portolan.example/sitemap-1.xml", "https://portolan.example/sitemap-2.xml");
        assertThat(parsed(sitemap.file(1)).select("url")).hasSize(Sitemap.MOST);
        assertThat(parsed(sitemap.file(2)).select("loc").eachText())
                .containsExactly("https://portolan.example/notes/50000");
    }

    @Test
    void isOneFileWhenItIsJustFull() {
        var pages = IntStream.range(0, Sitemap.MOST).mapToObj(i -> SitePage.of("/notes/" + i)).toList();

        assertThat(new Sitemap("https://portolan.example", pages).files()).isEqualTo(1);
    }

    private static Document parsed(String xml) {
        return Jsoup.parse(xml, Parser.xmlParser());
    }
}
