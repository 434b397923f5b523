package dev.portolan.registry.adopters;

import dev.portolan.messages.Message;
import dev.portolan.registry.adopters.Datum.Fields;
import dev.portolan.registry.adopters.Datum.Malformed;
import dev.portolan.registry.adopters.Datum.Many;
import dev.portolan.registry.adopters.Datum.Text;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/// Reads YAML without making anything of its tags. What an alias repeats is read once.
final class YamlData {
    private static final int LONGEST = 8 * 1024 * 1024;

    private final Set<Node> seen = Collections.newSetFromMap(new IdentityHashMap<>());

    private YamlData() {}

    static List<Datum> read(String text) {
        var options = new LoaderOptions();
        options.setNestingDepthLimit(Datum.DEEPEST);
        options.setCodePointLimit(LONGEST);
        var reading = new YamlData();
        var data = new ArrayList<Datum>();
        try {
            for (Node document : new Yaml(new SafeConstructor(options)).composeAll(new StringReader(text)))
                data.add(reading.datum(document));
        } catch (MarkedYAMLException wrong) {
            var mark = wrong.getProblemMark();
            throw new Malformed(mark == null ? 1 : mark.getLine() + 1,
                    Message.of("notice.adopters.no-yaml", wrong.getProblem()));
        } catch (YAMLException wrong) {
            throw new Malformed(1, Message.of("notice.adopters.unreadable-yaml",
                    String.valueOf(wrong.getMessage()).lines().findFirst().orElse("")));
        }
        return data;
    }

    private Datum datum(Node node) {
        int line = node.getStartMark().getLine() + 1;
        boolean again = !(node instanceof ScalarNode) && !seen.add(node);
        return switch (node) {
            case ScalarNode scalar -> new Text(line, scalar.getValue());
            case SequenceNode sequence when !again -> new Many(line,
                    sequence.getValue().stream().map(this::datum).toList());
            case MappingNode mapping when !again -> fields(line, mapping);
            default -> new Many(line, List.of());
        };
    }

    private Fields fields(int line, MappingNode mapping) {
        var values = new LinkedHashMap<String, Datum>();
        for (var pair : mapping.getValue())
            if (pair.getKeyNode() instanceof ScalarNode key)
                values.put(key.getValue(), datum(pair.getValueNode()));
        return new Fields(line, values);
    }
}
