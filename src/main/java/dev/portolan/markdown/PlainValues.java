package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Copies what a YAML loader made into plain lists, maps and texts. Aliases may make a small text a huge or endless
/// tree: the copy stops at a depth and at a number of values.
final class PlainValues {
    private static final int MAX_DEPTH = 20;
    private static final int MAX_VALUES = 10_000;
    private int values;

    Map<String, Object> map(Map<?, ?> map) {
        return map(map, 0);
    }

    private Map<String, Object> map(Map<?, ?> map, int depth) {
        var copy = new LinkedHashMap<String, Object>();
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            var value = value(entry.getValue(), depth + 1);
            if (value != null && !(entry.getKey() instanceof Map) && !(entry.getKey() instanceof List))
                copy.put(String.valueOf(entry.getKey()), value);
        }
        return copy;
    }

    private @Nullable Object value(@Nullable Object value, int depth) {
        if (value == null || depth > MAX_DEPTH || ++values > MAX_VALUES)
            return null;
        return switch (value) {
            case Map<?, ?> map -> map(map, depth);
            case List<?> list -> list(list, depth);
            default -> value.toString();
        };
    }

    private List<Object> list(List<?> list, int depth) {
        var copy = new ArrayList<Object>();
        for (Object item : list) {
            var value = value(item, depth + 1);
            if (value != null)
                copy.add(value);
        }
        return copy;
    }
}
