package dev.portolan.intake;

import dev.portolan.intake.FileOutcome.Known;
import dev.portolan.search.Entry;
import dev.portolan.sources.SourceFile;
import dev.portolan.sources.SourcePath;
import dev.portolan.sources.UnreadableSource;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Gatherers;
import java.util.stream.Stream;

/// Reads many files at once, on all cores. What comes of them is in their order.
final class BatchReading {
    /// Files that are held in memory together while everything is read for the first time.
    private static final int BATCH = 16;
    /// More than can run: they are handed on in order, and a long one would leave cores idle. No more than this: each
    /// waits for its turn at Markdown, and hostile ones ahead of it use theirs to the end.
    private static final int AT_ONCE = 4 * Math.max(2, Runtime.getRuntime().availableProcessors());

    private final FileReading reading;
    private final KnownFiles known;

    BatchReading(FileReading reading, KnownFiles known) {
        this.reading = reading;
        this.known = known;
    }

    /// Files read together.
    record Batch(List<FileOutcome> outcomes, List<Problem> unreadable) {
        static final Batch EMPTY = new Batch(List.of(), List.of());

        List<Entry> entries() {
            return outcomes.stream().map(FileOutcome::entry).toList();
        }
    }

    /// While one is worked on, files of the next are read.
    Iterator<Batch> inBatches(List<SourceFile> files) {
        return looks(files).gather(Gatherers.windowFixed(BATCH)).map(this::batch).iterator();
    }

    Batch all(List<SourceFile> files) {
        return batch(looks(files).toList());
    }

    /// While one is worked on, the next ones are read.
    Stream<FileOutcome> oneByOne(List<SourceFile> files, Consumer<Problem> unreadable) {
        return outcomes(looks(files), unreadable);
    }

    private Batch batch(List<Look> looks) {
        var unreadable = new ArrayList<Problem>();
        return new Batch(outcomes(looks.stream(), unreadable::add).toList(), unreadable);
    }

    /// One with the same bytes under a new date is known as that, and no part of it.
    private Stream<FileOutcome> outcomes(Stream<Look> looks, Consumer<Problem> unreadable) {
        return looks.mapMulti((look, outcomes) -> {
            switch (look) {
                case Look.Read(var outcome) -> outcomes.accept(outcome);
                case Look.Same(var file, var now) -> known.put(file, now);
                case Look.Unreadable(var problem) -> unreadable.accept(problem);
            }
        });
    }

    private Stream<Look> looks(List<SourceFile> files) {
        return files.stream().gather(Gatherers.mapConcurrent(AT_ONCE, this::look));
    }

    private Look look(SourceFile file) {
        try {
            var text = reading.text(file);
            var before = known.of(file);
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

        record Same(SourcePath file, Known now) implements Look {}

        record Unreadable(Problem problem) implements Look {}
    }
}
