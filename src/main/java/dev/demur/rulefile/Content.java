package dev.demur.rulefile;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * What stands in a file that has been found to be without problems, so that nothing is checked again. Scalars are the
 * text that stands there, never what YAML 1.1 makes of it.
 */
record Content(Node node) {

    /** What a flag may be written as. */
    static final Map<String, Boolean> FLAGS = Map.of("yes", true, "no", false, "true", true, "false", false);

    String text() {
        return ((ScalarNode) node).getValue();
    }

    long number() {
        return Long.parseLong(text());
    }

    boolean flag() {
        return FLAGS.getOrDefault(text(), false);
    }

    /** The items of a list; what stands alone is a list of one. */
    List<Content> items() {
        return node instanceof SequenceNode sequence
                ? sequence.getValue().stream().map(Content::new).toList()
                : List.of(this);
    }

    List<String> texts() {
        return items().stream().map(Content::text).toList();
    }

    /** The entries of a map, in order. */
    Map<String, Content> entries() {
        Map<String, Content> entries = new LinkedHashMap<>();
        for (NodeTuple entry : ((MappingNode) node).getValue()) {
            entries.put(((ScalarNode) entry.getKeyNode()).getValue(), new Content(entry.getValueNode()));
        }
        return entries;
    }

    /** What stands behind a key that must be there. */
    Content get(String key) {
        return find(key).orElseThrow(() -> new IllegalStateException("'" + key + "' was not asked for before"));
    }

    Optional<Content> find(String key) {
        return Optional.ofNullable(entries().get(key));
    }

    /** What stands in the list behind a key; nothing when the key is missing. */
    List<Content> items(String key) {
        return find(key).map(Content::items).orElse(List.of());
    }

    List<String> texts(String key) {
        return find(key).map(Content::texts).orElse(List.of());
    }

    /** What stands in the map behind a key, each value read; empty when the key is missing. */
    <V> Map<String, V> map(String key, Function<Content, V> value) {
        return map(key, Function.identity(), value);
    }

    <K, V> Map<K, V> map(String key, Function<String, K> name, Function<Content, V> value) {
        Map<K, V> map = new LinkedHashMap<>();
        find(key).ifPresent(found -> found.entries()
                .forEach((text, content) -> map.put(name.apply(text), value.apply(content))));
        return map;
    }
}
