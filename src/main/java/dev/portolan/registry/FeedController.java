package dev.portolan.registry;

import dev.portolan.web.SiteSettings;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/// New and changed cases for feed readers: all of them, or what the list's filters let through.
@Controller
class FeedController {
    private static final int MOST_ENTRIES = 50;

    private final Cases cases;
    private final SiteSettings site;
    private final MessageSource messages;

    FeedController(Cases cases, SiteSettings site, MessageSource messages) {
        this.cases = cases;
        this.site = site;
        this.messages = messages;
    }

    @GetMapping("/cases.atom")
    ResponseEntity<byte[]> feed(CaseFilter filter, Locale locale) {
        if (site.baseUrl() == null)
            throw new NoFeed();
        var roster = cases.roster();
        var lines = new Selection(roster, filter.checked()).lines();
        var entries = roster.entries(lines, true, 0, MOST_ENTRIES);
        var title = messages.getMessage("registry.feed.title", null, locale);
        var body = AtomFeed.of(title, filter.at("/cases.atom").toString(), filter.at("/cases").toString(), entries,
                path -> site.absolute(path).orElseThrow());
        return ResponseEntity.ok().header(HttpHeaders.CONTENT_TYPE, "application/atom+xml;charset=UTF-8")
                .cacheControl(CacheControl.maxAge(Duration.ofMinutes(5)).mustRevalidate())
                .eTag(Token.hash(body).substring(0, 32)).lastModified(AtomFeed.updated(entries))
                .body(body.getBytes(StandardCharsets.UTF_8));
    }
}
