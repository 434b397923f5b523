package dev.portolan.references;

import dev.portolan.web.SitePages;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/// The list of references, and every reference.
@Component
class ReferencePages implements SitePages {
    private final References references;

    ReferencePages(References references) {
        this.references = references;
    }

    @Override
    public Stream<SitePage> pages() {
        var each = references.ids().stream().flatMap(id -> references.withId(id).stream()).map(Reference::page);
        return Stream.concat(Stream.of("/references"), each).map(SitePage::of);
    }
}
