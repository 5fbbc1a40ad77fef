package dev.demur.rulefile;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * How large a tree of nodes gets once its aliases are written out. A few lines can stand for a billion nodes, or for
 * themselves; each node is measured once, so that telling is cheap.
 */
final class Expansion {

    private static final long MAX_SIZE = 500_000;
    private static final int MAX_DEPTH = 100;

    private final IdentityHashMap<Node, Measure> measured = new IdentityHashMap<>();
    private final Set<Node> open = Collections.newSetFromMap(new IdentityHashMap<>());
    private @Nullable TooLarge found;

    private Expansion() {}

    /** The node that holds itself, or too much, or too deep; nothing when the tree can be walked. */
    static Optional<TooLarge> problem(Node root) {
        Expansion expansion = new Expansion();
        expansion.measure(root);
        return Optional.ofNullable(expansion.found);
    }

    private Measure measure(Node node) {
        Measure known = measured.get(node);
        if (known != null) {
            return known;
        }
        if (!open.add(node)) {
            found(node, "an anchor that holds an alias to itself");
            return Measure.NONE;
        }
        Measure measure = parts(node).stream()
                .map(this::measure)
                .reduce(Measure.NONE, Measure::beside)
                .within();
        if (measure.size() > MAX_SIZE || measure.depth() > MAX_DEPTH) {
            found(node, "aliases that stand for too much");
        }
        measured.put(node, measure);
        return measure;
    }

    private void found(Node node, String message) {
        if (found == null) {
            found = new TooLarge(node, message);
        }
    }

    private static List<Node> parts(Node node) {
        if (node instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        if (node instanceof MappingNode mapping) {
            return mapping.getValue().stream()
                    .flatMap(entry -> Stream.of(entry.getKeyNode(), entry.getValueNode()))
                    .toList();
        }
        return List.of();
    }

    private record Measure(long size, int depth) {

        static final Measure NONE = new Measure(0, 0);

        Measure beside(Measure other) {
            return new Measure(Math.min(size + other.size, Integer.MAX_VALUE), Math.max(depth, other.depth));
        }

        Measure within() {
            return new Measure(size + 1, depth + 1);
        }
    }

    /** A node that cannot be walked, and why. */
    record TooLarge(Node node, String message) {}
}
