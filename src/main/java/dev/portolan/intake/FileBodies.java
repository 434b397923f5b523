package dev.portolan.intake;

import dev.portolan.search.SearchIndex;
import dev.portolan.sources.SourcePath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/// Bodies as the index keeps them: one JSON object a file, which holds those of all readers.
@Component
final class FileBodies implements Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final SearchIndex index;

    FileBodies(SearchIndex index) {
        this.index = index;
    }

    static @Nullable String json(Map<String, Object> bodies) {
        return bodies.isEmpty() ? null : JSON.writeValueAsString(bodies);
    }

    @Override
    public <T> Optional<T> body(String reader, SourcePath file, Class<T> type) {
        return index.body(file.toString()).map(json -> JSON.readTree(json).get(reader))
                .map(body -> JSON.treeToValue(body, type));
    }
}
