package dev.portolan.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Turns the shortcodes whose content is code (`highlight`, `mermaid` …) and the fences whose content is a table into
/// what they are in plain Markdown.
final class VerbatimShortcodes {
    private static final Pattern OPEN = Pattern.compile(
            "([ \\t>]*+)\\{\\{[<%][ \\t]*+(highlight|mermaid|plantuml|code|kroki)(?:[ \\t]++([\\w+#.-]++)[^>%]*+)?+[ \\t]*+[>%]}}[ \\t]*+");
    private static final Set<String> DIAGRAMS = Set.of("mermaid", "plantuml", "kroki");

    private VerbatimShortcodes() {}

    static List<Line> asFences(List<Line> lines) {
        int last = lastClose(lines);
        if (last < 0)
            return lines;
        var out = new ArrayList<Line>(lines.size());
        var code = CodeLines.of(lines);
        String close = "";
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            var open = OPEN.matcher(line.text());
            if (!close.isEmpty() && isClose(line.text(), close)) {
                out.add(line.with(indent(line.text()) + "````"));
                close = "";
            } else if (close.isEmpty() && i < last && !code.get(i) && open.matches()) {
                close = open.group(2);
                out.add(line.with(open.group(1) + "````" + language(close, open.group(3))));
            } else
                out.add(line);
        }
        return out;
    }

    private static int lastClose(List<Line> lines) {
        for (int i = lines.size() - 1; i >= 0; i--)
            if (lines.get(i).text().contains("{{< /") || lines.get(i).text().contains("{{% /")
                    || lines.get(i).text().contains("{{</"))
                return i;
        return -1;
    }

    private static boolean isClose(String line, String name) {
        var bare = line.replaceAll("[ \\t>{}<%]", "");
        return bare.equals("/" + name);
    }

    private static String indent(String line) {
        return line.substring(0, line.indexOf('{'));
    }

    private static String language(String name, @Nullable String argument) {
        if (DIAGRAMS.contains(name))
            return name;
        return argument == null ? "" : argument.replaceAll("[^\\w+#.-]", "");
    }
}
