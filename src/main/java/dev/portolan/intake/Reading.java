package dev.portolan.intake;

import dev.portolan.links.Link;
import dev.portolan.search.SearchDocument;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a reader made of a file.
///
/// @param memo
///            what the feature wants to remember; null: nothing
/// @param body
///            what it need not remember, to be asked for later by {@link Bodies#body}: kept as JSON; null: none
public record Reading<T>(@Nullable T memo, @Nullable Object body, List<SearchDocument> documents, List<Link> links,
        List<Problem> problems) {
    public Reading {
        documents = List.copyOf(documents);
        links = List.copyOf(links);
        problems = List.copyOf(problems);
    }

    public static <T> Reading<T> nothing() {
        return new Reading<>(null, null, List.of(), List.of(), List.of());
    }
}
