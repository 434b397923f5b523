package dev.portolan.site;

import dev.portolan.search.SearchIndex;
import dev.portolan.web.SitePages;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The home page, and the use cases that there is something of.
@Component
class EntrancePages implements SitePages {
    private final UseCases useCases;

    EntrancePages(SearchIndex index) {
        this.useCases = new UseCases(index);
    }

    @Override
    public Stream<SitePage> pages() {
        var each = useCases.counts().stream().map(counts -> "/use-cases/" + counts.category());
        return Stream.concat(Stream.of("/", "/use-cases"), each).map(SitePage::of);
    }
}
