package dev.demur.rulefile;

import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.ScalarNode;

/**
 * Where a check has got to in a file.
 *
 * @param context what the place belongs to, such as {@code rule 'x'}; may be empty
 * @param what the place itself, for a sentence
 * @param description of its key; may be empty
 * @param blame what to point at when nothing stands here
 */
record Spot(String context, String what, String description, Node blame) {

    String in(String message) {
        return context.isEmpty() ? message : context + ": " + message;
    }

    /** What stands behind a key. */
    Spot key(ScalarNode key, String description) {
        return new Spot(context, Quote.of(key.getValue()), description, key);
    }

    /** One item of the list that stands here; counts from 1. */
    Spot item(int number, Node item) {
        return new Spot(context, "item " + number + " of " + what, description, item);
    }

    /** The same place, said to belong to something else. */
    Spot within(String newContext) {
        return new Spot(newContext, what, description, blame);
    }
}
