package dev.portolan.links;

import dev.portolan.sources.SourcePath;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/// Who links to what, now. A change costs as much as the links of its files. Thread-safe: a reader sees all of a change
/// or nothing of it.
@Component
public class Links {
    private final Map<SourcePath, OfFile> byFile = new HashMap<>();
    private final Map<String, NavigableMap<SourcePath, List<Link>>> byTarget = new HashMap<>();

    /// Replaces the links of these files and forgets those of the removed ones.
    public synchronized void apply(Map<SourcePath, List<Link>> put, Collection<SourcePath> removed) {
        removed.forEach(this::forget);
        put.forEach((file, links) -> {
            forget(file);
            remember(file, links);
        });
    }

    /// Every link to this page of ours, a path-absolute address without a fragment, in the order of files and lines.
    public List<Link> to(String page) {
        return toKey(page);
    }

    /// Every link to this address, in whichever scheme it was written, in the order of files and lines.
    public List<Link> to(CanonicalUrl url) {
        return toKey(url.key());
    }

    /// The links of this file, in its order.
    public synchronized List<Link> from(SourcePath file) {
        var links = byFile.get(file);
        return links == null ? List.of() : links.inOrder();
    }

    private synchronized List<Link> toKey(String key) {
        return byTarget.getOrDefault(key, new TreeMap<>()).values().stream().flatMap(List::stream).toList();
    }

    private void forget(SourcePath file) {
        var links = byFile.remove(file);
        if (links != null)
            links.byKey().keySet().forEach(key -> forget(key, file));
    }

    private void forget(String key, SourcePath file) {
        byTarget.computeIfPresent(key, (_, files) -> {
            files.remove(file);
            return files.isEmpty() ? null : files;
        });
    }

    private void remember(SourcePath file, List<Link> links) {
        if (links.isEmpty())
            return;
        var ofFile = OfFile.of(links);
        byFile.put(file, ofFile);
        ofFile.byKey()
                .forEach((key, same) -> byTarget.computeIfAbsent(key, _ -> new TreeMap<>()).put(file, same));
    }

    /// The links of one file, by line, and by what tells their targets apart.
    private record OfFile(List<Link> inOrder, Map<String, List<Link>> byKey) {
        static OfFile of(List<Link> links) {
            var inOrder = links.stream().sorted(Comparator.comparingInt(Link::line)).toList();
            return new OfFile(inOrder, inOrder.stream().collect(Collectors.groupingBy(Link::key)));
        }
    }
}
