package dev.portolan.intake;

import dev.portolan.intake.BatchReading.Batch;
import dev.portolan.intake.FileOutcome.Known;
import dev.portolan.links.Link;
import dev.portolan.links.Links;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchIndex;
import dev.portolan.sources.Listing;
import dev.portolan.sources.SourcePath;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/// Brings index, links, problems and readers to what the folders hold. One caller at a time.
@Component
final class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);

    private final KnownFiles known = new KnownFiles();
    private final BatchReading reading;
    private final List<Reader<?>> readers;
    private final SearchIndex index;
    private final Links links;
    private final Problems problems;

    FileIntake(FileReading reading, List<Reader<?>> readers, SearchIndex index, Links links, Problems problems) {
        this.reading = new BatchReading(reading, known);
        this.readers = List.copyOf(readers);
        this.index = index;
        this.links = links;
        this.problems = problems;
    }

    int size() {
        return known.size();
    }

    /// Hands the readers what the index remembers, without reading a file.
    void restore(Collection<Entry.Remembered> remembered) {
        var changes = changes();
        var restoredLinks = new HashMap<SourcePath, List<Link>>();
        var restoredProblems = new HashMap<SourcePath, List<Problem>>();
        for (var entry : remembered)
            memo(entry).ifPresent(memo -> {
                var path = SourcePath.parse(entry.owner());
                if (changes.stream().allMatch(change -> change.restore(path, memo))) {
                    known.put(path, Known.parse(entry.fingerprint()));
                    restoredLinks.put(path, memo.links());
                    restoredProblems.put(path, memo.problems());
                }
            });
        links.apply(restoredLinks, Set.of());
        problems.apply(restoredProblems, Set.of());
        changes.forEach(ReaderChanges::apply);
    }

    /// Empty when another version of Portolan wrote it: then the file is read anew.
    private static Optional<FileMemo<JsonNode>> memo(Entry.Remembered entry) {
        try {
            return Optional.ofNullable(entry.memo()).map(FileMemo::parse);
        } catch (JacksonException e) {
            return Optional.empty();
        }
    }

    /// Everything that the folders hold and the index does not know, in batches.
    ///
    /// @return how many files were read
    int catchUp(Listing listing) {
        var news = known.news(listing);
        int read = 0;
        apply(Batch.EMPTY, known.gone(listing), listing);
        for (var batches = reading.inBatches(news); batches.hasNext();) {
            var batch = batches.next();
            apply(batch, Set.of(), listing);
            read += batch.outcomes().size();
        }
        return read;
    }

    /// Everything that is different now, as one change.
    void take(Listing listing) {
        listing.missing()
                .forEach(folder -> LOG.warn(
                        "portolan.{}-dir: the folder is gone or cannot be read; what was read stays until it is back",
                        folder.label()));
        var batch = reading.all(known.news(listing));
        var gone = known.gone(listing);
        apply(batch, gone, listing);
        if (!batch.outcomes().isEmpty() || !gone.isEmpty())
            LOG.info("files read: {}, gone: {}", batch.outcomes().size(), gone.size());
    }

    /// Reads every file anew into an index beside the one in use.
    void rebuild(Listing listing, SearchIndex.Rebuild rebuild) {
        var change = new Applied(known.gone(listing));
        known.clear();
        var unreadable = new ArrayList<Problem>();
        rebuild.apply(reading.oneByOne(known.news(listing), unreadable::add).map(outcome -> {
            change.add(outcome);
            return outcome.entry();
        }));
        change.tell();
        refuse(listing, unreadable);
    }

    private void apply(Batch batch, Set<SourcePath> gone, Listing listing) {
        if (!batch.outcomes().isEmpty() || !gone.isEmpty()) {
            index.apply(batch.entries(), gone.stream().map(SourcePath::toString).toList());
            var change = new Applied(gone);
            batch.outcomes().forEach(change::add);
            change.tell();
        }
        refuse(listing, batch.unreadable());
    }

    /// A file that could not be read stays in the list until it can, or is gone.
    private void refuse(Listing listing, List<Problem> unreadable) {
        var all = new LinkedHashSet<>(listing.refusals().stream().map(Problems::of).toList());
        all.addAll(unreadable);
        problems.refused().stream().filter(problem -> {
            var file = listing.files().get(problem.file());
            return file != null && known.isNew(file);
        }).forEach(all::add);
        problems.refuse(all);
    }

    private List<ReaderChanges<?>> changes() {
        return readers.stream().<ReaderChanges<?>>map(ReaderChanges::new).toList();
    }

    /// A change that the index has: now links, problems and readers learn of it.
    private final class Applied {
        private final Set<SourcePath> gone;
        private final List<ReaderChanges<?>> changes = changes();
        private final Map<SourcePath, List<Link>> newLinks = new HashMap<>();
        private final Map<SourcePath, List<Problem>> newProblems = new HashMap<>();

        Applied(Set<SourcePath> gone) {
            this.gone = gone;
        }

        void add(FileOutcome outcome) {
            known.put(outcome.path(), outcome.known());
            newLinks.put(outcome.path(), outcome.links());
            newProblems.put(outcome.path(), outcome.problems());
            changes.forEach(change -> change.add(outcome));
        }

        void tell() {
            known.removeAll(gone);
            links.apply(newLinks, gone);
            problems.apply(newProblems, gone);
            changes.forEach(change -> {
                change.remove(gone);
                change.apply();
            });
        }
    }
}
