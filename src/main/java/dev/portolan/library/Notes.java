package dev.portolan.library;

import dev.portolan.intake.Problem;
import dev.portolan.intake.ProblemSource;
import dev.portolan.intake.Reader;
import dev.portolan.sources.SourcePath;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/// All notes, now. Thread-safe.
@Component
public class Notes implements ProblemSource {
    private final Map<SourcePath, Note> known = new HashMap<>();
    private final Images images;
    private volatile Shelf shelf;

    Notes(Images images) {
        this.images = images;
        this.shelf = new Shelf(List.of(), images);
    }

    synchronized void apply(Reader.Change<Note> change) {
        change.removed().forEach(known::remove);
        known.putAll(change.put());
        shelf = new Shelf(known.values(), images);
    }

    /// As they are at this moment: ask once for each page.
    Shelf shelf() {
        return shelf;
    }

    /// Links between notes that lead nowhere, for the list of what editors should mend.
    @Override
    public List<Problem> problems() {
        return shelf.deadLinks();
    }
}
