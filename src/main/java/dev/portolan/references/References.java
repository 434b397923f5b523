package dev.portolan.references;

import dev.portolan.intake.PublicationRequested;
import dev.portolan.intake.Reader.Change;
import dev.portolan.sources.SourcePath;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/// All references, as the lists say now. Thread-safe: a reader sees all of a change or nothing of it.
@Component
class References {
    private final TreeMap<SourcePath, List<Listing>> listings = new TreeMap<>();
    private final Unpublished unpublished;
    private final ApplicationEventPublisher events;
    private volatile Catalogue catalogue = Catalogue.EMPTY;

    References(Unpublished unpublished, ApplicationEventPublisher events) {
        this.unpublished = unpublished;
        this.events = events;
    }

    void apply(Change<ReferenceList> change) {
        if (takeOver(change))
            events.publishEvent(new PublicationRequested());
    }

    /// Brings all lists together anew: a few thousand lines take a few milliseconds, and what did not change is told
    /// by comparing.
    private synchronized boolean takeOver(Change<ReferenceList> change) {
        listings.keySet().removeAll(change.removed());
        change.put().forEach((file, list) -> listings.put(file, Listing.of(file, list)));
        var before = catalogue;
        catalogue = Catalogue.of(listings.values().stream().flatMap(List::stream));
        var changed = catalogue.changedSince(before);
        unpublished.add(changed.stream().map(ReferencePublisher::owner).toList());
        return !changed.isEmpty();
    }

    Set<String> ids() {
        return catalogue.ids();
    }

    Optional<Reference> withId(String id) {
        return catalogue.withId(id);
    }

    Filters filters() {
        return catalogue.filters();
    }

    /// References with the same title on other sites.
    List<Reference> alsoAt(Reference reference) {
        return catalogue.alsoAt(reference);
    }
}
