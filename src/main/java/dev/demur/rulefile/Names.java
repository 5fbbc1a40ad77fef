package dev.demur.rulefile;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.nodes.Node;

/** Every name that the files of one set give or use, with its place. Not thread-safe. */
final class Names {

    private final List<Occurrence> given = new ArrayList<>();
    private final List<Occurrence> used = new ArrayList<>();
    private final Map<String, Occurrence> rules = new HashMap<>();
    private final Set<NameKind> unsure = EnumSet.noneOf(NameKind.class);

    /** A name where it stands in a file. */
    record Occurrence(NameKind kind, String name, SourceFile file, Node node, String context) {

        /** A problem with this name. */
        void report(Problems problems, String message, String hint) {
            String whole = context.isEmpty() ? message : context + ": " + message;
            problems.add(file.problem(file.place(node), whole, hint));
        }
    }

    void give(Occurrence name, Problems problems) {
        given.add(name);
        Occurrence first = name.kind() == NameKind.RULE ? rules.putIfAbsent(name.name(), name) : null;
        if (first != null) {
            int line = first.file().place(first.node()).line();
            String message = "rule id " + Quote.of(name.name()) + " is already in use";
            String hint = "first used in " + first.file().name() + ", line " + line;
            problems.add(name.file().problem(name.file().place(name.node()), message, hint));
        }
    }

    void use(Occurrence name) {
        used.add(name);
    }

    List<Occurrence> given() {
        return given;
    }

    List<Occurrence> used() {
        return used;
    }

    /** Some names of these kinds could not be read, so that none can be called unknown. */
    void unsureOf(Collection<NameKind> kinds) {
        unsure.addAll(kinds);
    }

    boolean isSureOf(NameKind kind) {
        return !unsure.contains(kind);
    }
}
