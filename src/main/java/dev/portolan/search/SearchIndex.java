package dev.portolan.search;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// The full-text index: derived, disposable, and one change at a time. Thread-safe.
public interface SearchIndex extends AutoCloseable {
    /// Everything that the index holds from before, for the start: owners with fingerprints and memos. Empty for a new
    /// index, also when the old one was damaged or of another format and a new one is begun beside it.
    List<Entry.Remembered> remembered();

    /// Replaces the entries of these owners and forgets the removed ones, as one change, visible when this returns.
    void apply(Collection<Entry> put, Collection<String> removed);

    /// Makes everything applied so far survive a crash. Also happens by itself at close.
    void commit();

    /// Whether changes can be applied: no longer once the disk has failed or the folder is gone. Then only a
    /// rebuild helps.
    boolean takesChanges();

    /// A new, empty index beside the one that goes on answering; nothing changes for readers until it is swapped in.
    Rebuild rebuild();

    /// The body last applied for this owner.
    Optional<String> body(String owner);

    /// @throws SearchBusy
    ///             when too many questions wait already, or this one found nothing in its time
    Answer search(Question question);

    /// Completions of what is being typed, best first.
    List<Suggestion> suggest(String typed, int limit);

    @Override
    void close();

    /// An index being built beside the one in use.
    interface Rebuild extends AutoCloseable {
        /// Adds them in their order; one is taken apart while the next ones are still being made.
        void apply(Stream<Entry> put);

        /// Makes the new index the one in use, whole, and removes the old one.
        void swap();

        /// Without a swap: the new index is dropped.
        @Override
        void close();
    }
}
