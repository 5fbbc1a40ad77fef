package dev.demur.rulefile;

import dev.demur.rulefile.Shape.Field;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.CollectionNode;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/** Holds the nodes of one file against a shape, and goes on after each problem. Not thread-safe. */
final class NodeCheck {

    private static final String STANDARD_TAG = "tag:yaml.org,2002:";

    private final FileProblems problems;
    private final ScalarCheck scalars;

    /** A check of one file; {@code classes} are those its phrases may refer to. */
    NodeCheck(FileProblems problems, Names names, Set<String> classes) {
        this.problems = problems;
        this.scalars = new ScalarCheck(problems, names, classes);
    }

    void check(RuleFileKind kind, Node root) {
        check(kind.shape(), root, new Spot("", "the file", kind.start(), root));
    }

    private void check(Shape shape, Node node, Spot spot) {
        if (!node.getTag().startsWith(STANDARD_TAG)) {
            problems.add(
                    node, spot, "a tag " + Quote.of(node.getTag().getValue()), "tags mean nothing here; remove it");
        } else if (isEmpty(node)) {
            problems.add(spot.blame(), spot, spot.what() + " has no value", spot.description());
        } else {
            shape.match(new Visit(node, spot));
        }
    }

    private static boolean isEmpty(Node node) {
        return node instanceof ScalarNode scalar
                && scalar.getValue().isEmpty()
                && scalar.getScalarStyle() == ScalarStyle.PLAIN;
    }

    /** One node and the shape it has to have. */
    private final class Visit implements Shape.Cases<Void> {

        private final Node node;
        private final Spot spot;

        Visit(Node node, Spot spot) {
            this.node = node;
            this.spot = spot;
        }

        @Override
        public Void text(Shape.Text text) {
            return scalar(text, scalar -> scalars.text(scalar, spot, text.format()));
        }

        @Override
        public Void name(Shape.Name name) {
            return scalar(name, scalar -> scalars.name(scalar, spot, name));
        }

        @Override
        public Void number(Shape.WholeNumber number) {
            return scalar(number, scalar -> scalars.number(scalar, spot, number));
        }

        @Override
        public Void flag(Shape.Flag flag) {
            return scalar(flag, scalar -> scalars.flag(scalar, spot));
        }

        @Override
        public Void choice(Shape.Choice choice) {
            return scalar(choice, scalar -> scalars.choice(scalar, spot, choice));
        }

        @Override
        public Void limit(Shape.Limit limit) {
            return scalar(limit, scalar -> scalars.limit(scalar, spot, limit));
        }

        @Override
        public Void rewrite(Shape.Rewrite rewrite) {
            List<Node> parts = node instanceof SequenceNode sequence ? sequence.getValue() : List.of();
            if (parts.size() == 2
                    && parts.get(0) instanceof ScalarNode match
                    && parts.get(1) instanceof ScalarNode replacement) {
                scalars.rewrite(match, replacement, spot);
            } else {
                String hint = "such as ['e$', 'ed']: an expression, and what its match becomes";
                problems.add(node, spot, spot.what() + " must be " + rewrite.noun(), hint);
            }
            return null;
        }

        @Override
        public Void listOf(Shape.ListOf list) {
            if (node instanceof SequenceNode sequence) {
                items(sequence.getValue(), list);
            } else if (list.alsoSingle()) {
                check(list.item(), node, spot);
            } else {
                problems.add(node, spot, mustBe(list), spot.description());
            }
            return null;
        }

        private void items(List<Node> items, Shape.ListOf list) {
            if (items.size() < list.min()) {
                problems.add(spot.blame(), spot, spot.what() + " is empty", spot.description());
            }
            for (int i = 0; i < items.size(); i++) {
                check(list.item(), items.get(i), spot.item(i + 1, items.get(i)));
            }
        }

        @Override
        public Void mapOf(Shape.MapOf map) {
            return mapping(map, spot.description(), mapping -> entries(mapping, spot)
                    .forEach((key, value) -> entry(map, key, value)));
        }

        private void entry(Shape.MapOf map, ScalarNode key, Node value) {
            check(map.key(), key, spot.key(key, ""));
            Spot behind = spot.key(key, spot.description());
            boolean isLabelled = !map.label().isEmpty();
            check(map.value(), value, isLabelled ? behind.within(map.label() + " " + behind.what()) : behind);
        }

        @Override
        public Void fields(Shape.Fields fields) {
            return mapping(fields, spot.description(), mapping -> {
                Spot inner = spot.within(context(fields, mapping));
                Map<ScalarNode, Node> entries = entries(mapping, inner);
                entries.forEach((key, value) -> field(key, value, fields.fields(), inner));
                missing(fields, entries.keySet(), inner);
            });
        }

        /** What the map calls itself, such as {@code rule 'x'}, when it says so. */
        private String context(Shape.Fields fields, MappingNode mapping) {
            for (NodeTuple entry : mapping.getValue()) {
                boolean isId = entry.getKeyNode() instanceof ScalarNode key
                        && key.getValue().equals(fields.idKey());
                if (isId && entry.getValueNode() instanceof ScalarNode id && !isEmpty(id)) {
                    return fields.label() + " " + Quote.of(id.getValue());
                }
            }
            return spot.context();
        }

        private void field(ScalarNode key, Node value, List<Field> fields, Spot inner) {
            Optional<Field> field = find(key, fields);
            if (field.isPresent()) {
                check(field.get().shape(), value, inner.key(key, field.get().description()));
            } else {
                boolean isMerge = key.getValue().equals("<<");
                String hint = Suggestion.among(Field.names(fields)).hint(key.getValue());
                problems.add(
                        key,
                        inner,
                        "unknown key " + Quote.of(key.getValue()),
                        isMerge ? "maps are not merged; write the keys out" : hint);
            }
        }

        private void missing(Shape.Fields fields, Collection<ScalarNode> keys, Spot inner) {
            Set<String> present = keys.stream().map(ScalarNode::getValue).collect(Collectors.toSet());
            List<Field> missing = fields.fields().stream()
                    .filter(field -> field.required() && !present.contains(field.name()))
                    .filter(field -> keys.stream().noneMatch(key -> isMeant(field, key, fields.fields())))
                    .toList();
            if (!missing.isEmpty()) {
                String names =
                        missing.stream().map(field -> "'" + field.name() + "'").collect(Collectors.joining(", "));
                Node at = keys.stream().findFirst().map(Node.class::cast).orElse(node);
                boolean isOne = missing.size() == 1;
                problems.add(
                        at,
                        inner,
                        (isOne ? "missing key " : "missing keys ") + names,
                        isOne ? missing.get(0).description() : "all of them are needed");
            }
        }

        /** Whether a key is a slip of the pen for that of the field, and so has been reported already. */
        private static boolean isMeant(Field field, ScalarNode key, List<Field> fields) {
            return Suggestion.among(Field.names(fields))
                    .nearest(key.getValue())
                    .filter(field.name()::equals)
                    .isPresent();
        }

        @Override
        public Void oneOf(Shape.OneOf oneOf) {
            String hint = node instanceof SequenceNode ? oneOf.advice() : spot.description();
            return mapping(oneOf, hint, mapping -> {
                Map<ScalarNode, Node> entries = entries(mapping, spot);
                exactlyOne(oneOf, entries.keySet());
                entries.forEach((key, value) -> choice(key, value, oneOf));
            });
        }

        private void exactlyOne(Shape.OneOf oneOf, Collection<ScalarNode> keys) {
            if (keys.isEmpty()) {
                String all = "one of " + String.join(", ", Field.names(oneOf.choices()));
                problems.add(node, spot, spot.what() + " is empty", all);
            }
            String another = "a " + oneOf.what() + " has one key, and this is another";
            keys.stream().skip(1).findFirst().ifPresent(key -> problems.add(key, spot, another, oneOf.advice()));
        }

        private void choice(ScalarNode key, Node value, Shape.OneOf oneOf) {
            Optional<Field> choice = find(key, oneOf.choices());
            if (choice.isPresent()) {
                check(choice.get().shape(), value, spot.key(key, choice.get().description()));
            } else {
                List<String> known = Field.names(oneOf.choices());
                String hint = Suggestion.among(known).hint(key.getValue(), "one of " + String.join(", ", known));
                problems.add(key, spot, "unknown " + oneOf.what() + " " + Quote.of(key.getValue()), hint);
            }
        }

        @Override
        public Void defined(Shape.Defined defined) {
            return defined.shape().get().match(this);
        }

        private Void scalar(Shape shape, Consumer<ScalarNode> next) {
            if (node instanceof ScalarNode scalar) {
                next.accept(scalar);
            } else {
                problems.add(node, spot, mustBe(shape), quoteHint((CollectionNode<?>) node));
            }
            return null;
        }

        private Void mapping(Shape shape, String hint, Consumer<MappingNode> next) {
            if (node instanceof MappingNode mapping) {
                next.accept(mapping);
            } else {
                problems.add(node, spot, mustBe(shape), hint);
            }
            return null;
        }

        private String mustBe(Shape shape) {
            String found = node instanceof ScalarNode ? "text" : node instanceof SequenceNode ? "a list" : "a map";
            return spot.what() + " must be " + shape.noun() + ", not " + found;
        }

        private String quoteHint(CollectionNode<?> collection) {
            boolean isList = collection instanceof SequenceNode;
            if (collection.getFlowStyle() == FlowStyle.FLOW) {
                return "put text that starts with '" + (isList ? "[" : "{") + "' in quotes";
            }
            return isList ? spot.description() : "put text that holds ': ' in quotes";
        }
    }

    private static Optional<Field> find(ScalarNode key, List<Field> fields) {
        return fields.stream()
                .filter(field -> field.name().equals(key.getValue()))
                .findFirst();
    }

    /** The entries of a map by their key, in order; what has no proper key is a problem and left out. */
    private Map<ScalarNode, Node> entries(MappingNode mapping, Spot spot) {
        Map<ScalarNode, Node> entries = new LinkedHashMap<>();
        Map<String, ScalarNode> first = new HashMap<>();
        for (NodeTuple entry : mapping.getValue()) {
            if (!(entry.getKeyNode() instanceof ScalarNode key)) {
                problems.add(entry.getKeyNode(), spot, "a key must be text", "put it in quotes");
                continue;
            }
            ScalarNode earlier = first.putIfAbsent(key.getValue(), key);
            if (earlier == null) {
                entries.put(key, entry.getValueNode());
            } else {
                String hint = "first on line " + problems.line(earlier);
                problems.add(key, spot, "duplicate key " + Quote.of(key.getValue()), hint);
            }
        }
        return entries;
    }
}
