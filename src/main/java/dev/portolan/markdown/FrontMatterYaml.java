package dev.portolan.markdown;

import dev.portolan.markdown.MarkdownDocument.Notice;
import dev.portolan.messages.Message;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.Tag;
import org.yaml.snakeyaml.representer.Representer;
import org.yaml.snakeyaml.resolver.Resolver;

/// Front matter in YAML. Scalars stay the text that was written: `kubernetes: 1.30` is not 1.3, and a date is
/// no timestamp.
final class FrontMatterYaml {
    private static final int MAX_CHARACTERS = 64 * 1024;
    private static final int MAX_DEPTH = 20;
    private static final int MAX_ALIASES = 10;
    private static final Pattern SIMPLE = Pattern.compile("([A-Za-z][\\w-]*):[ \\t]+(\\S.*)");
    private static final Pattern QUOTES = Pattern.compile("^[\"']|[\"']$");

    private FrontMatterYaml() {}

    static KeyValues read(List<Line> lines) {
        try {
            Object loaded = yaml().load(lines.stream().map(Line::text).collect(Collectors.joining("\n")));
            return KeyValues.good(loaded instanceof Map<?, ?> map ? new PlainValues().map(map) : Map.of());
        } catch (MarkedYAMLException bad) {
            var mark = mark(bad);
            int index = mark == null ? 0 : Math.min(mark.getLine(), lines.size() - 1);
            return salvaged(lines, lines.get(index).number(), Message.of("notice.markdown.no-yaml", bad.getProblem()));
        } catch (YAMLException | IllegalArgumentException | ClassCastException bad) {
            return salvaged(lines, 1, Message.of("notice.markdown.large-yaml"));
        }
    }

    /// Where it is wrong; of what is never closed, where it begins.
    private static @Nullable Mark mark(MarkedYAMLException bad) {
        return bad.getContextMark() != null && bad.getProblem().contains("end of stream")
                ? bad.getContextMark()
                : bad.getProblemMark();
    }

    private static Yaml yaml() {
        var options = new LoaderOptions();
        options.setCodePointLimit(MAX_CHARACTERS);
        options.setNestingDepthLimit(MAX_DEPTH);
        options.setMaxAliasesForCollections(MAX_ALIASES);
        options.setAllowRecursiveKeys(false);
        var dumper = new DumperOptions();
        return new Yaml(new SafeConstructor(options), new Representer(dumper), dumper, options, new TextResolver());
    }

    /// A title with a colon in it is the most frequent mistake; the lines that are plain pairs still count.
    private static KeyValues salvaged(List<Line> lines, int number, Message problem) {
        var values = new LinkedHashMap<String, Object>();
        for (Line line : lines) {
            var pair = SIMPLE.matcher(line.text());
            if (values.size() < 100 && line.text().length() < 1000 && pair.matches())
                values.putAll(pair(line.text(), pair.group(1), pair.group(2)));
        }
        return new KeyValues(values, List.of(new Notice(number, problem)));
    }

    private static Map<String, Object> pair(String line, String key, String value) {
        try {
            return yaml().load(line) instanceof Map<?, ?> map ? new PlainValues().map(map) : Map.of();
        } catch (YAMLException | IllegalArgumentException | ClassCastException bad) {
            var text = QUOTES.matcher(value.strip()).replaceAll("");
            return text.isEmpty() || "[{".indexOf(text.charAt(0)) >= 0 ? Map.of() : Map.of(key, text);
        }
    }

    /// Knows no types but null and text.
    private static class TextResolver extends Resolver {
        @Override
        protected void addImplicitResolvers() {
            addImplicitResolver(Tag.NULL, NULL, "~nN\0");
            addImplicitResolver(Tag.NULL, EMPTY, null);
            addImplicitResolver(Tag.MERGE, MERGE, "<");
        }
    }
}
