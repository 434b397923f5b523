package dev.portolan.references;

import dev.portolan.search.SearchIndex;
import dev.portolan.web.Page;
import org.springframework.stereotype.Component;

/// Finds references: the index says which, the catalogue what they are.
@Component
class ReferenceSearch {
    private final SearchIndex index;
    private final References references;

    ReferenceSearch(SearchIndex index, References references) {
        this.index = index;
        this.references = references;
    }

    Page<Reference> find(ReferenceQuery query) {
        var answer = index.search(query.question());
        var found = answer.hits().stream()
                .flatMap(hit -> references.withId(ReferencePublisher.id(hit.document().id())).stream()).toList();
        return new Page<>(found, answer.total(), query.page(), query.size());
    }
}
