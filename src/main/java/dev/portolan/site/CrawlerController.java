package dev.portolan.site;

import dev.portolan.web.SitePages;
import dev.portolan.web.SiteSettings;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Tells crawlers what there is, and what is not for them. A sitemap needs a public address.
@RestController
class CrawlerController {
    private static final String XML = "application/xml;charset=UTF-8";
    /// Every search is another page of the same; moderation and submissions are nobody else's business.
    private static final String RULES = """
            User-agent: *
            Disallow: /moderation
            Disallow: /submissions/
            Disallow: /search?
            Disallow: /login
            Disallow: /language/
            Disallow: /api/
            """;

    private final List<SitePages> features;
    private final SiteSettings settings;

    CrawlerController(List<SitePages> features, SiteSettings settings) {
        this.features = List.copyOf(features);
        this.settings = settings;
    }

    @GetMapping(path = "/robots.txt", produces = MediaType.TEXT_PLAIN_VALUE)
    String rules() {
        return RULES + settings.absolute("/sitemap.xml").map(address -> "\nSitemap: " + address + "\n").orElse("");
    }

    @GetMapping(path = "/sitemap.xml", produces = XML)
    String sitemap() {
        return sitemapOf().map(Sitemap::first).orElseThrow(CrawlerController::nothing);
    }

    @GetMapping(path = "/sitemap-{number:\\d{1,6}}.xml", produces = XML)
    String part(@PathVariable int number) {
        return sitemapOf().filter(sitemap -> sitemap.files() > 1 && number >= 1 && number <= sitemap.files())
                .map(sitemap -> sitemap.file(number)).orElseThrow(CrawlerController::nothing);
    }

    private Optional<Sitemap> sitemapOf() {
        return settings.absolute("").map(base -> new Sitemap(base,
                features.stream().flatMap(SitePages::pages).toList()));
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
