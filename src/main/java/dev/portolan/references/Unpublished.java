package dev.portolan.references;

import dev.portolan.intake.Publisher.Waiting;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// The references whose entry in the index is not up to date, oldest first. Lost with the process and no worse for it:
/// at the next start every reference is new to the catalogue, and waits.
@Component
class Unpublished {
    private final Map<String, Waiting> byOwner = new LinkedHashMap<>();
    private long last;

    synchronized void add(Collection<String> owners) {
        for (String owner : owners) {
            byOwner.remove(owner);
            byOwner.put(owner, new Waiting(++last, owner));
        }
    }

    synchronized List<Waiting> oldest(int limit) {
        return byOwner.values().stream().limit(limit).toList();
    }

    /// What changed again meanwhile goes on waiting.
    synchronized void remove(Collection<Waiting> done) {
        done.forEach(waiting -> byOwner.remove(waiting.owner(), waiting));
    }
}
