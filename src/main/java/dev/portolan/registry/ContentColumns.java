package dev.portolan.registry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/// The columns that submissions and cases have in common.
final class ContentColumns {
    static final String NAMES = "company, product, environment, category, technologies, industry, region, since, scale, "
            + "sources, remark";
    static final String PARAMETERS = ":company, :product, :environment, :category, :technologies, :industry, :region, "
            + ":since, :scale, :sources, :remark";
    static final String ASSIGNMENTS = "company = :company, product = :product, environment = :environment, "
            + "category = :category, technologies = :technologies, industry = :industry, region = :region, "
            + "since = :since, scale = :scale, sources = :sources, remark = :remark";
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final TypeReference<List<String>> TEXTS = new TypeReference<>() {
    };
    private static final TypeReference<List<CaseSource>> SOURCES = new TypeReference<>() {
    };

    private ContentColumns() {}

    static CaseContent read(ResultSet row) throws SQLException {
        return new CaseContent(row.getString("company"), row.getString("product"), row.getString("environment"),
                row.getString("category"), texts(row.getString("technologies")), row.getString("industry"),
                row.getString("region"), row.getString("since"), row.getString("scale"),
                JSON.readValue(row.getString("sources"), SOURCES), row.getString("remark"));
    }

    static Map<String, @Nullable Object> values(CaseContent content) {
        var values = new HashMap<String, @Nullable Object>();
        values.put("company", content.company());
        values.put("product", content.product());
        values.put("environment", content.environmentAsWritten());
        values.put("category", content.category());
        values.put("technologies", json(content.technologies()));
        values.put("industry", content.industry());
        values.put("region", content.region());
        values.put("since", content.since());
        values.put("scale", content.scale());
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
