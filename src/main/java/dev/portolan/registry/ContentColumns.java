package dev.portolan.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The columns that submissions and cases have in common.
final class ContentColumns {
    private static final List<String> COLUMNS = List.of("company", "product", "environment", "category",
            "technologies", "other_names", "site", "industry", "region", "since", "scale", "infrastructure", "sources",
            "remark");
    static final String NAMES = String.join(", ", COLUMNS);
    static final String PARAMETERS = written(":%1$s");
    static final String ASSIGNMENTS = written("%1$s = :%1$s");
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<List<CaseSource>> SOURCES = new TypeReference<>() {
    };

    private ContentColumns() {}

    static CaseContent read(ResultSet row) throws SQLException {
        return new CaseContent(row.getString("company"), row.getString("product"), row.getString("environment"),
                row.getString("category"), texts(row.getString("technologies")), profile(row),
                JSON.readValue(row.getString("sources"), SOURCES), row.getString("remark"));
    }

    private static Profile profile(ResultSet row) throws SQLException {
        return new Profile(texts(row.getString("other_names")), row.getString("site"), row.getString("industry"),
                row.getString("region"), row.getString("since"), row.getString("scale"),
                row.getString("infrastructure"));
    }

    private static String written(String pattern) {
        return COLUMNS.stream().map(pattern::formatted).collect(Collectors.joining(", "));
    }

    static Map<String, @Nullable Object> values(CaseContent content) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("company", content.company());
        values.put("product", content.product());
        values.put("environment", content.environmentAsWritten());
        values.put("category", content.category());
        values.put("technologies", json(content.technologies()));
        values.put("other_names", json(content.profile().otherNames()));
        values.put("site", content.profile().site());
        values.put("industry", content.profile().industry());
        values.put("region", content.profile().region());
        values.put("since", content.profile().since());
        values.put("scale", content.profile().scale());
        values.put("infrastructure", content.profile().infrastructure());
        values.put("sources", json(content.sources()));
        values.put("remark", content.remark());
        return values;
    }

    static String json(List<?> list) {
        return JSON.writeValueAsString(list);
    }

    static List<String> texts(String json) {
        return JSON.readValue(json, TEXTS);
    }
}
