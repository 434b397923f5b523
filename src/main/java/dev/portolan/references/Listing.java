package dev.portolan.references;

import dev.portolan.links.CanonicalUrl;
import dev.portolan.references.Reference.Place;
import dev.portolan.references.ReferenceList.Item;
import dev.portolan.sources.SourcePath;
import java.util.List;

/// One line of one file's list, with what is needed to bring it together with others.
record Listing(String id, CanonicalUrl url, Place place, Item item) {
    static List<Listing> of(SourcePath file, ReferenceList list) {
        return list.items().stream().flatMap(item -> CanonicalUrl.of(item.address()).stream()
                .map(url -> new Listing(url.id(), url, new Place(file, item.line()), item))).toList();
    }
}
