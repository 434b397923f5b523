package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What stands behind the name in a foreign mark: `type="info" "Some title" open`.
record MarkArguments(Map<String, String> named, List<String> positional) {
    static final MarkArguments NONE = new MarkArguments(Map.of(), List.of());
    private static final Pattern ARGUMENT = Pattern
            .compile("(?:([\\w:-]++)=)?+(?:\"([^\"]*+)\"|'([^']*+)'|`([^`]*+)`|\\{[^}]*+}|([^\\s\"'`{}=]++))");

    static MarkArguments of(String written) {
        if (written.isBlank())
            return NONE;
        var named = new LinkedHashMap<String, String>();
        var positional = new ArrayList<String>();
        var arguments = ARGUMENT.matcher(written);
        while (arguments.find()) {
            var value = value(arguments);
            if (arguments.group(1) == null)
                positional.add(value);
            else
                named.putIfAbsent(arguments.group(1).toLowerCase(Locale.ROOT), value);
        }
        return new MarkArguments(named, positional);
    }

    private static String value(Matcher argument) {
        for (int group = 2; group <= 5; group++)
            if (argument.group(group) != null)
                return argument.group(group);
        return "";
    }

    /// The first of these names that has a value; empty when none has.
    String first(String... names) {
        return List.of(names).stream().map(name -> named.getOrDefault(name, "").strip())
                .filter(value -> !value.isEmpty()).findFirst().orElse("");
    }

    String positional(int index) {
        return index < positional.size() ? positional.get(index).strip() : "";
    }
}
