package jp.shirube.achievement.file;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Compose;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/**
 * A piece of a YAML file that knows its line: a text, a list or a map. Texts stay as they are written, so 45.80 keeps its last zero and
 * nothing becomes a binary number.
 */
final class Yaml {
    private final @Nullable Node node;
    private final int line;

    private Yaml(@Nullable Node node, int line) {
        this.node = node;
        this.line = line;
    }

    /** The whole of a file; an empty one is an empty list. */
    static Yaml parse(String text) {
        try {
            return new Compose(LoadSettings.builder().setLabel("").build())
                    .composeString(text)
                    .map(Yaml::of)
                    .orElse(new Yaml(null, 1));
        } catch (MarkedYamlEngineException e) {
            throw new UnreadableYaml(
                    e.getProblemMark().map(mark -> mark.getLine() + 1).orElse(1), "syntax", e.getProblem());
        }
    }

    private static Yaml of(Node node) {
        return new Yaml(
                node, node.getStartMark().map(mark -> mark.getLine() + 1).orElse(1));
    }

    int line() {
        return line;
    }

    boolean isMap() {
        return node instanceof MappingNode;
    }

    /** The text of a scalar; 「''」 is an empty text. */
    String text() {
        if (node instanceof ScalarNode scalar) {
            return scalar.getValue().strip();
        }
        throw new UnreadableYaml(line, "not-a-text");
    }

    List<Yaml> list() {
        if (node == null) {
            return List.of();
        }
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue().stream().map(Yaml::of).toList();
        }
        throw new UnreadableYaml(line, "not-a-list");
    }

    /** Keys and values in order; a key twice is refused. */
    Map<String, Yaml> map() {
        if (!(node instanceof MappingNode mapping)) {
            throw new UnreadableYaml(line, "not-a-map");
        }
        Map<String, Yaml> map = new LinkedHashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            Yaml key = of(entry.getKeyNode());
            if (map.put(key.text(), of(entry.getValueNode())) != null) {
                throw new UnreadableYaml(key.line, "twice", key.text());
            }
        }
        return map;
    }

    /** A map of which every key must be one of those known: a slip of the pen never goes unseen. */
    Fields fields(String... known) {
        Map<String, Yaml> map = map();
        List<String> unknown = new ArrayList<>(map.keySet());
        unknown.removeAll(List.of(known));
        if (!unknown.isEmpty()) {
            Yaml first = map.get(unknown.get(0));
            throw new UnreadableYaml(
                    first == null ? line : first.line, "unknown-key", unknown.get(0), String.join("、", known));
        }
        return new Fields(map, line);
    }
}
