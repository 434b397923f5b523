package dev.portolan.markdown;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Front matter in TOML, as Hugo writes it: one-line values ahead of the first table are understood, all else is
/// passed over.
final class FrontMatterToml {
    private static final Pattern PAIR = Pattern.compile("([\\w-]+)\\s*=\\s*(\\S.*)");
    private static final Pattern QUOTED = Pattern.compile("\"([^\"]*)\"|'([^']*)'");
    private static final int MAX_LINE = 4_000;

    private FrontMatterToml() {}

    static KeyValues read(List<Line> lines) {
        var values = new LinkedHashMap<String, Object>();
        for (Line line : lines) {
            var text = line.text().strip();
            if (text.startsWith("["))
                break;
            var pair = PAIR.matcher(text);
            if (text.length() < MAX_LINE && pair.matches())
                values.put(pair.group(1), value(pair.group(2).strip()));
        }
        return KeyValues.good(values);
    }

    private static Object value(String written) {
        var quoted = QUOTED.matcher(written);
        if (written.startsWith("["))
            return quoted.results().map(FrontMatterToml::unquoted).toList();
        return quoted.lookingAt() ? unquoted(quoted.toMatchResult()) : written;
    }

    private static String unquoted(MatchResult quoted) {
        return quoted.group(1) != null ? quoted.group(1) : quoted.group(2);
    }
}
