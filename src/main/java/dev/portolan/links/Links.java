package dev.portolan.links;

import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/// Who links to what, now. Thread-safe.
@Component
public class Links {
    private final Map<SourcePath, List<Link>> byFile = new ConcurrentHashMap<>();
    private volatile Map<String, List<Link>> byTarget = Map.of();

    /// Replaces the links of these files and forgets those of the removed ones.
    public synchronized void apply(Map<SourcePath, List<Link>> put, Collection<SourcePath> removed) {
        removed.forEach(byFile::remove);
        byFile.putAll(put);
        byTarget = byFile.values().stream().flatMap(List::stream)
                .collect(java.util.stream.Collectors.groupingBy(Link::target));
    }

    /// Every link to this target, in the order of files and lines.
    public List<Link> to(String target) {
        return byTarget.getOrDefault(target, List.of()).stream()
                .sorted(java.util.Comparator.comparing(Link::from).thenComparingInt(Link::line)).toList();
    }

    /// The links of this file.
    public List<Link> from(SourcePath file) {
        return byFile.getOrDefault(file, List.of());
    }
}
