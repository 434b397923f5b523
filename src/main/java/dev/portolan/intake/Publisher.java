package dev.portolan.intake;

import dev.portolan.search.Entry;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/// What is found by searching but does not come from one file alone, such as cases, which files and submissions make
/// together. A feature registers one as a bean, and publishes {@link PublicationRequested} when something waits.
public interface Publisher {
    /// The first part of its owners, up to the colon: `case` for `case:xiaomi-cloud-ml`.
    String name();

    /// What waits to be indexed anew, oldest first; survives a crash where it stands for something in the database.
    List<Waiting> waiting(int limit);

    /// Called after the index's commit: these need not wait any more.
    void indexed(List<Waiting> done);

    /// Every owner that should be found now; a new index is filled from these.
    Collection<String> owners();

    /// The entry of this owner as it is now; empty when it is not to be found any more.
    Optional<Entry> entry(String owner);

    /// @param id
    ///            grows with time
    record Waiting(long id, String owner) {}
}
