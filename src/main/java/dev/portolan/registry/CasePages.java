package dev.portolan.registry;

import dev.portolan.web.SitePages;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The list of cases, and every case.
@Component
class CasePages implements SitePages {
    private final Cases cases;

    CasePages(Cases cases) {
        this.cases = cases;
    }

    @Override
    public Stream<SitePage> pages() {
        var each = cases.all().stream().map(entry -> new SitePage(entry.url(), entry.changedAt()));
        return Stream.concat(Stream.of("/cases", "/cases/statistics").map(SitePage::of), each);
    }
}
