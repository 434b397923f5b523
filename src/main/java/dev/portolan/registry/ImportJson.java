package dev.portolan.registry;

import java.io.StringWriter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/// Imported entries as JSON. Written field by field, since a mapper takes longer to begin than most files to read.
final class ImportJson {
    private final JsonGenerator json;

    private ImportJson(JsonGenerator json) {
        this.json = json;
    }

    static String of(List<ImportedEntry> entries) {
        var text = new StringWriter();
        try (var json = JsonFactory.builder().build().createGenerator(ObjectWriteContext.empty(), text)) {
            json.writeStartArray();
            entries.forEach(new ImportJson(json)::write);
            json.writeRaw("\n");
            json.writeEndArray();
        }
        return text + "\n";
    }

    /// One entry a line.
    private void write(ImportedEntry entry) {
        json.writeRaw("\n");
        json.writeStartObject();
        text("company", entry.company());
        text("product", entry.product());
        text("environment", entry.environment());
        text("environmentAsWritten", entry.environmentAsWritten());
        text("url", entry.url());
        text("remark", entry.remark());
        json.writeNumberProperty("line", entry.line());
        text("file", entry.file());
        text("industry", entry.industry());
        text("region", entry.region());
        text("since", entry.since());
        text("scale", entry.scale());
        texts("technologies", entry.technologies());
        json.writeArrayPropertyStart("sources");
        entry.sources().forEach(this::write);
        json.writeEndArray();
        texts("otherNames", entry.otherNames());
        text("site", entry.site());
        text("infrastructure", entry.infrastructure());
        text("category", entry.category());
        json.writeEndObject();
    }

    private void write(CaseSource source) {
        json.writeStartObject();
        text("title", source.title());
        text("url", source.url());
        json.writeEndObject();
    }

    private void text(String name, @Nullable String value) {
        json.writeName(name);
        json.writeString(value);
    }

    private void texts(String name, List<String> values) {
        json.writeArrayPropertyStart(name);
        values.forEach(json::writeString);
        json.writeEndArray();
    }
}
