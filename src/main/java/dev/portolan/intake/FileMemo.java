package dev.portolan.intake;

import dev.portolan.links.Link;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// What the index remembers of a file, so that it need not be read again after a restart.
///
/// @param memos
///            by reader's name
record FileMemo(Instant modified, List<Link> links, List<Problem> problems, Map<String, JsonNode> memos) {
    private static final JsonMapper JSON = JsonMapper.builder().build();

    static FileMemo parse(String json) {
        return JSON.readValue(json, FileMemo.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static JsonNode node(Object memo) {
        return JSON.valueToTree(memo);
    }

    static <T> T memo(JsonNode node, Class<T> type) {
        return JSON.treeToValue(node, type);
    }
}
