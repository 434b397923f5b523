package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Malformed;
import dev.portolan.registry.adopters.Datum.Many;
import dev.portolan.registry.adopters.Datum.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.core.json.JsonReadFeature;

/// Reads JSON, also with the comments and trailing commas that people leave in it.
final class JsonData {
    private static final JsonFactory JSON = JsonFactory.builder()
            .streamReadConstraints(StreamReadConstraints.builder().maxNestingDepth(Datum.DEEPEST).build())
            .enable(JsonReadFeature.ALLOW_JAVA_COMMENTS, JsonReadFeature.ALLOW_TRAILING_COMMA,
                    JsonReadFeature.ALLOW_SINGLE_QUOTES, JsonReadFeature.ALLOW_UNQUOTED_PROPERTY_NAMES)
            .build();

    private JsonData() {}

    static List<Datum> read(String text) {
        var data = new ArrayList<Datum>();
        try (var parser = JSON.createParser(ObjectReadContext.empty(), text)) {
            while (parser.nextToken() != null)
                data.add(datum(parser));
        } catch (JacksonException wrong) {
            var at = wrong.getLocation();
            throw new Malformed(at == null ? 1 : at.getLineNr(),
                    Message.of("notice.adopters.no-json", wrong.getOriginalMessage()));
        }
        return data;
    }

    private static Datum datum(JsonParser parser) {
        int line = parser.currentTokenLocation().getLineNr();
        return switch (parser.currentToken()) {
            case START_ARRAY -> many(line, parser);
            case START_OBJECT -> fields(line, parser);
            case VALUE_NULL -> new Text(line, "");
            default -> new Text(line, parser.getString());
        };
    }

    private static Many many(int line, JsonParser parser) {
        var items = new ArrayList<Datum>();
        while (parser.nextToken() != JsonToken.END_ARRAY)
            items.add(datum(parser));
        return new Many(line, items);
    }

    private static Fields fields(int line, JsonParser parser) {
        var values = new LinkedHashMap<String, Datum>();
        while (parser.nextToken() != JsonToken.END_OBJECT) {
            var key = parser.currentName();
            parser.nextToken();
            values.put(key, datum(parser));
        }
        return new Fields(line, values);
    }
}
