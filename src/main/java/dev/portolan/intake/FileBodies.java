package dev.portolan.intake;

import dev.portolan.search.SearchIndex;
import dev.portolan.sources.SourcePath;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// Bodies as the index keeps them: one text a file, which holds those of all readers.
@Component
final class FileBodies implements Bodies {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<Map<String, String>> BY_READER = new TypeReference<>() {
    };

    private final SearchIndex index;

    FileBodies(SearchIndex index) {
        this.index = index;
    }

    static @Nullable String json(Map<String, String> bodies) {
        return bodies.isEmpty() ? null : JSON.writeValueAsString(bodies);
    }

    @Override
    public Optional<String> body(String reader, SourcePath file) {
        return index.body(file.toString()).map(json -> JSON.readValue(json, BY_READER).get(reader));
    }
}
