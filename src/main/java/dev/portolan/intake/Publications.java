package dev.portolan.intake;

import dev.portolan.search.Entry;
import dev.portolan.search.SearchIndex;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.springframework.stereotype.Component;

/// Brings the index to what the publishers say. One caller at a time.
@Component
final class Publications {
    private static final int BATCH = 500;

    private final List<Publisher> publishers;
    private final SearchIndex index;

    Publications(List<Publisher> publishers, SearchIndex index) {
        this.publishers = List.copyOf(publishers);
        this.index = index;
    }

    /// Whether an owner belongs to a publisher, not to a file.
    boolean owns(String owner) {
        return publishers.stream().anyMatch(publisher -> isOf(owner, publisher));
    }

    private static boolean isOf(String owner, Publisher publisher) {
        return owner.startsWith(publisher.name() + ":");
    }

    /// Puts in what the index lacks or holds otherwise, and removes what it should not hold: whatever happened while
    /// nobody looked is made good.
    ///
    /// @return to be run after the index's commit: what waited need not wait any more
    Runnable reconcile(Collection<Entry.Remembered> remembered) {
        var held = new HashMap<String, String>();
        remembered.forEach(entry -> held.put(entry.owner(), entry.fingerprint()));
        return inFull(publisher -> reconcile(publisher, held));
    }

    /// What waits now is in what is written next.
    private Runnable inFull(Consumer<Publisher> writing) {
        var settled = new ArrayList<Runnable>();
        for (Publisher publisher : publishers) {
            var waiting = publisher.waiting(Integer.MAX_VALUE);
            writing.accept(publisher);
            settled.add(() -> publisher.indexed(waiting));
        }
        return () -> settled.forEach(Runnable::run);
    }

    private void reconcile(Publisher publisher, Map<String, String> held) {
        var owners = new HashSet<>(publisher.owners());
        var changed = new ArrayList<Entry>();
        for (String owner : owners) {
            publisher.entry(owner).filter(entry -> !entry.fingerprint().equals(held.get(owner)))
                    .ifPresent(changed::add);
            if (changed.size() == BATCH) {
                index.apply(changed, List.of());
                changed.clear();
            }
        }
        var gone = held.keySet().stream().filter(owner -> isOf(owner, publisher) && !owners.contains(owner)).toList();
        if (!changed.isEmpty() || !gone.isEmpty())
            index.apply(changed, gone);
    }

    /// Indexes everything that waits. What waits is let go only after the index's commit.
    void drain() {
        publishers.forEach(this::drain);
    }

    private void drain(Publisher publisher) {
        for (var waiting = publisher.waiting(BATCH); !waiting.isEmpty(); waiting = publisher.waiting(BATCH)) {
            var put = new HashMap<String, Entry>();
            var gone = new HashSet<String>();
            for (var row : waiting)
                publisher.entry(row.owner()).ifPresentOrElse(entry -> put.put(row.owner(), entry),
                        () -> gone.add(row.owner()));
            index.apply(put.values(), gone);
            index.commit();
            publisher.indexed(waiting);
        }
    }

    /// Everything, into a new index.
    ///
    /// @return to be run once that is the one in use: what waited is in it
    Runnable fill(SearchIndex.Rebuild rebuild) {
        return inFull(publisher -> rebuild
                .apply(publisher.owners().stream().flatMap(owner -> publisher.entry(owner).stream())));
    }
}
