package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Malformed;
import dev.portolan.registry.adopters.Datum.Many;
import dev.portolan.registry.adopters.Datum.Text;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;

/// Reads the array and object literals of a JavaScript or TypeScript module. Nothing is run: where a value is an
/// expression it is left out. Linear in the length of the text.
final class ScriptData {
    private final ScriptText text;

    private ScriptData(ScriptText text) {
        this.text = text;
    }

    static List<Datum> read(String text) {
        return new ScriptData(new ScriptText(text)).literals();
    }

    private List<Datum> literals() {
        var data = new ArrayList<Datum>();
        while (!text.isAtEnd())
            switch (text.peek()) {
                case '[' -> data.add(array(0));
                case '{' -> object(0).ifPresent(data::add);
                case '"', '\'', '`' -> text.string();
                default -> text.skip();
            }
        return data;
    }

    private Many array(int depth) {
        int line = text.line();
        var items = new ArrayList<Datum>();
        text.skip();
        while (!text.isAtEnd() && text.peek() != ']') {
            int before = text.position();
            value(depth + 1).ifPresent(items::add);
            text.skipIf(',');
            if (text.position() == before)
                text.skip();
        }
        text.skip();
        return new Many(line, items);
    }

    /// Empty for braces that hold no `key: value`; then only the first brace is passed.
    private Optional<Fields> object(int depth) {
        int line = text.line();
        var values = new LinkedHashMap<String, Datum>();
        text.skip();
        while (!text.isAtEnd() && text.peek() != '}') {
            int before = text.position();
            var key = text.key();
            if (key.isEmpty() && depth == 0 && values.isEmpty())
                return Optional.empty();
            if (key.isEmpty())
                text.expression();
            else
                value(depth + 1).ifPresent(value -> values.put(key, value));
            text.skipIf(',');
            text.skipIf(';');
            if (text.position() == before)
                text.skip();
        }
        text.skip();
        return Optional.of(new Fields(line, values));
    }

    private Optional<Datum> value(int depth) {
        if (depth > Datum.DEEPEST)
            throw new Malformed(text.line(), Message.of("notice.adopters.too-deep"));
        int line = text.line();
        Optional<Datum> value = switch (text.peek()) {
            case '[' -> Optional.of(array(depth));
            case '{' -> object(depth).map(Datum.class::cast);
            case '"', '\'', '`' -> Optional.of(new Text(line, text.joinedStrings()));
            default -> Optional.empty();
        };
        text.expression();
        return value;
    }
}
