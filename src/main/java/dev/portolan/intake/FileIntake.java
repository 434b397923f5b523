package dev.portolan.intake;

import dev.portolan.intake.FileOutcome.Known;
import dev.portolan.links.Link;
import dev.portolan.links.Links;
import dev.portolan.search.Entry;
import dev.portolan.search.SearchIndex;
import dev.portolan.sources.Listing;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourcePath;
import dev.portolan.sources.UnreadableSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Gatherers;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/// Brings index, links, problems and readers to what the folders hold. One caller at a time.
@Component
final class FileIntake {
    private static final Logger LOG = LoggerFactory.getLogger(FileIntake.class);
    /// Files that are held in memory together while everything is read for the first time; as many are being
    /// read meanwhile.
    private static final int BATCH = 16;
    /// More than can run: they are handed on in order, and a long one would leave cores idle.
    private static final int AT_ONCE = 2 * Math.max(2, Runtime.getRuntime().availableProcessors());
    private static final Comparator<SourceFile> BY_PATH = Comparator.comparing(SourceFile::path);

    private final FileReading reading;
    private final List<Reader<?>> readers;
    private final SearchIndex index;
    private final Links links;
    private final Problems problems;
    /// Asked while the next files are read.
    private final Map<SourcePath, Known> known = new ConcurrentHashMap<>();

    FileIntake(FileReading reading, List<Reader<?>> readers, SearchIndex index, Links links, Problems problems) {
        this.reading = reading;
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
    private static Optional<FileMemo> memo(Entry.Remembered entry) {
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
        var news = news(listing);
        int read = 0;
        apply(new Batch(List.of(), List.of()), gone(listing), listing);
        for (var batches = inBatches(news); batches.hasNext();) {
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
        var batch = readAll(news(listing));
        var gone = gone(listing);
        apply(batch, gone, listing);
        if (!batch.outcomes().isEmpty() || !gone.isEmpty())
            LOG.info("{} files read, {} gone", batch.outcomes().size(), gone.size());
    }

    /// Reads every file anew into an index beside the one in use.
    void rebuild(Listing listing, SearchIndex.Rebuild rebuild) {
        var change = new Applied(gone(listing));
        known.clear();
        var unreadable = new ArrayList<Problem>();
        for (var batches = inBatches(news(listing)); batches.hasNext();) {
            var batch = batches.next();
            rebuild.apply(batch.entries());
            batch.outcomes().forEach(change::add);
            unreadable.addAll(batch.unreadable());
        }
        change.tell();
        refuse(listing, unreadable);
    }

    /// While one is worked on, the next is read.
    private Iterator<Batch> inBatches(List<SourceFile> files) {
        return files.stream().gather(Gatherers.windowFixed(BATCH)).gather(Gatherers.mapConcurrent(2, this::readAll))
                .iterator();
    }

    private List<SourceFile> news(Listing listing) {
        return listing.files().values().stream().filter(this::isNew)
                .sorted(BY_PATH).toList();
    }

    private boolean isNew(SourceFile file) {
        var before = known.get(file.path());
        return before == null || !before.stat().equals(file.stat());
    }

    private Set<SourcePath> gone(Listing listing) {
        var gone = new HashSet<>(known.keySet());
        gone.removeAll(listing.files().keySet());
        gone.removeIf(path -> listing.missing().contains(path.folder()));
        return gone;
    }

    private Batch readAll(List<SourceFile> files) {
        var looks = files.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::look)).toList();
        var outcomes = new ArrayList<FileOutcome>();
        var unreadable = new ArrayList<Problem>();
        for (var look : looks)
            switch (look) {
                case Look.Read(var outcome) -> outcomes.add(outcome);
                case Look.Same(var file, var now) -> known.put(file, now);
                case Look.Unreadable(var problem) -> unreadable.add(problem);
            }
        return new Batch(outcomes, unreadable);
    }

    private Look look(SourceFile file) {
        try {
            var text = reading.text(file);
            var before = known.get(file.path());
            return before != null && before.hash().equals(text.hash())
                    ? new Look.Same(file.path(), new Known(file.stat(), text.hash()))
                    : new Look.Read(reading.read(file, text));
        } catch (UnreadableSource e) {
            return new Look.Unreadable(new Problem(file.path(), 0, e.reason()));
        }
    }

    /// What came of looking into a file that seems to be new.
    private sealed interface Look {
        record Read(FileOutcome outcome) implements Look {}

        /// The same bytes under a new date.
        record Same(SourcePath file, Known now) implements Look {}

        record Unreadable(Problem problem) implements Look {}
    }

    /// Files read together.
    private record Batch(List<FileOutcome> outcomes, List<Problem> unreadable) {
        List<Entry> entries() {
            return outcomes.stream().map(FileOutcome::entry).toList();
        }
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
            return file != null && isNew(file);
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
            known.keySet().removeAll(gone);
            links.apply(newLinks, gone);
            problems.apply(newProblems, gone);
            changes.forEach(change -> {
                change.remove(gone);
                change.apply();
            });
        }
    }
}
