package dev.portolan.intake;

import dev.portolan.sources.Listing;
import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/// The editors' list: what is wrong with the source files now. Each problem is logged once, when it
/// appears. Thread-safe.
@Component
public class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final Comparator<Problem> ORDER = Comparator.comparing(Problem::file)
            .thenComparingInt(Problem::line);

    private final Map<SourcePath, List<Problem>> byFile = new ConcurrentHashMap<>();
    private volatile List<Problem> refused = List.of();

    /// Every problem, by file and line.
    public List<Problem> all() {
        return Stream.concat(refused.stream(), byFile.values().stream().flatMap(List::stream)).sorted(ORDER).toList();
    }

    /// What lies in the folders and is not read.
    public List<Problem> refused() {
        return refused;
    }

    void refuse(Collection<Problem> now) {
        log(now, refused);
        refused = List.copyOf(now);
    }

    static Problem of(Listing.Refusal refusal) {
        return new Problem(refusal.path(), 0, refusal.reason());
    }

    void apply(Map<SourcePath, List<Problem>> put, Set<SourcePath> removed) {
        removed.forEach(byFile::remove);
        put.forEach((file, problems) -> {
            log(problems, byFile.getOrDefault(file, List.of()));
            byFile.put(file, List.copyOf(problems));
        });
    }

    private static void log(Collection<Problem> now, Collection<Problem> before) {
        var fresh = new HashSet<>(now);
        fresh.removeAll(before);
        fresh.stream().sorted(ORDER).forEach(problem -> LOG.warn("{}", problem));
    }
}
