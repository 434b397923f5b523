package dev.portolan.search;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that the index holds for one owner: a source file, or a row of the database. Applied as a whole.
///
/// @param owner
///            a name that is stable over changes: `content/pod/limits.md`
/// @param fingerprint
///            of what the entry was made from, handed back at start to tell what changed since
/// @param memo
///            handed back at start, so that an unchanged owner need not be read again
/// @param body
///            handed back on request, such as a page
public record Entry(String owner, String fingerprint, List<SearchDocument> documents, @Nullable String memo,
        @Nullable String body) {
    public Entry {
        documents = List.copyOf(documents);
    }

    /// What the index remembers of an owner.
    public record Remembered(String owner, String fingerprint, @Nullable String memo) {}
}
