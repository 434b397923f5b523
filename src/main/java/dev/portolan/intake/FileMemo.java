package dev.portolan.intake;

import dev.portolan.links.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the index remembers of a file, so that it need not be read again after a restart.
///
/// @param memos
///            by reader's name
/// @param <T>
///            how a memo is held: as the reader made it, or as the index gave it back
record FileMemo<T>(Instant modified, List<Link> links, List<Problem> problems, Map<String, T> memos) {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final TypeReference<FileMemo<JsonNode>> REMEMBERED = new TypeReference<>() {
    };

    static FileMemo<JsonNode> parse(String json) {
        return JSON.readValue(json, REMEMBERED);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static <T> T memo(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }
}
