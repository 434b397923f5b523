package dev.portolan.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The YAML ahead of a note: plain values only, unknown keys kept. Never fails: what is not of the expected shape reads
/// as absent.
public record FrontMatter(Map<String, Object> values) {
    public static final FrontMatter NONE = new FrontMatter(Map.of());

    public FrontMatter {
        values = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(values));
    }

    /// The scalar under `key` as trimmed text; empty when absent, blank, a list or a map.
    public Optional<String> text(String key) {
        var value = values.get(key);
        if (value == null || value instanceof Map || value instanceof List)
            return Optional.empty();
        return Optional.of(value.toString().strip()).filter(text -> !text.isEmpty());
    }

    /// The list under `key`; a scalar reads as a list of one.
    public List<String> texts(String key) {
        if (values.get(key) instanceof List<?> list)
            return list.stream().filter(java.util.Objects::nonNull).map(item -> item.toString().strip())
                    .filter(item -> !item.isEmpty()).toList();
        return text(key).map(List::of).orElse(List.of());
    }
}
