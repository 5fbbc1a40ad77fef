package dev.demur.core.disclosure;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.StringTokenizer;

/**
 * A phrase of a lexicon, in a notation an author can read: words stand for themselves, {@code (the)} may be missing,
 * {@code last|past} is one or the other, <code>{unit}</code> is any word of that class, <code>{unit|season}</code> of either, and {@code ...} skips a few words of the
 * same sentence. One phrase spells out into one or more plain sequences.
 */
public final class Phrase {

    /** Classes that are there without being listed: they are found by how they are written. */
    public static final Set<String> BUILT_IN_CLASSES = Set.of(
            "number",
            "ordinal",
            "unit",
            "people",
            "name",
            "quote",
            "behaviour",
            "clock",
            "given-name",
            "sensitive",
            "money",
            "percent",
            "event",
            "title");

    private Phrase() {}

    /** One place in a plain sequence. */
    public sealed interface Element {
        /** A word or sign as written, not yet folded. */
        record Literal(String text) implements Element {}

        /** Any word or phrase of a class. */
        record OfClass(String name) implements Element {}

        /** Up to a few words of any kind. */
        record Gap() implements Element {}
    }

    /** What is wrong with a phrase, for the person who wrote it; nothing when it can be used. */
    public static Optional<String> problem(String phrase, Set<String> classes) {
        List<List<Element>> sequences;
        try {
            sequences = spellOut(phrase);
        } catch (IllegalArgumentException e) {
            return Optional.ofNullable(e.getMessage());
        }
        for (List<Element> sequence : sequences) {
            if (sequence.isEmpty() || sequence.get(0) instanceof Element.Gap) {
                return Optional.of("a phrase starts with a word that must be there");
            }
            for (Element element : sequence) {
                if (element instanceof Element.OfClass reference
                        && !classes.contains(reference.name())
                        && !BUILT_IN_CLASSES.contains(reference.name())) {
                    return Optional.of("no class {" + reference.name() + "}");
                }
            }
        }
        return Optional.empty();
    }

    /** Every plain sequence a phrase stands for. A bracket left open is an {@link IllegalArgumentException}. */
    public static List<List<Element>> spellOut(String phrase) {
        List<List<Element>> sequences = List.of(List.of());
        boolean optional = false;
        List<List<Element>> before = sequences;
        for (StringTokenizer tokens = new StringTokenizer(phrase, " ()", true); tokens.hasMoreTokens(); ) {
            String token = tokens.nextToken();
            switch (token) {
                case " " -> {}
                case "(" -> {
                    if (optional) {
                        throw new IllegalArgumentException("a bracket inside a bracket");
                    }
                    optional = true;
                    before = sequences;
                }
                case ")" -> {
                    if (!optional) {
                        throw new IllegalArgumentException("a closing bracket without an opening one");
                    }
                    optional = false;
                    sequences = joined(before, sequences);
                }
                default -> sequences = extended(sequences, token);
            }
        }
        if (optional) {
            throw new IllegalArgumentException("a bracket is not closed");
        }
        return sequences;
    }

    private static List<List<Element>> joined(List<List<Element>> first, List<List<Element>> second) {
        List<List<Element>> all = new ArrayList<>(first);
        all.addAll(second);
        return all;
    }

    private static List<List<Element>> extended(List<List<Element>> sequences, String token) {
        List<List<Element>> longer = new ArrayList<>();
        for (String choice : choices(token)) {
            Element element = element(choice);
            for (List<Element> sequence : sequences) {
                List<Element> extended = new ArrayList<>(sequence);
                extended.add(element);
                longer.add(extended);
            }
        }
        return longer;
    }

    /** {@code a|b} and <code>{a|b}</code> alike. */
    private static List<String> choices(String token) {
        boolean oneBracket = token.startsWith("{") && token.indexOf('}') == token.length() - 1;
        if (!oneBracket) {
            return List.of(token.split("\\|", -1));
        }
        List<String> classes = new ArrayList<>();
        for (String name : token.substring(1, token.length() - 1).split("\\|", -1)) {
            classes.add("{" + name + "}");
        }
        return classes;
    }

    private static Element element(String token) {
        if (token.isEmpty()) {
            throw new IllegalArgumentException("a | has a word on both sides");
        }
        if (token.equals("...")) {
            return new Element.Gap();
        }
        boolean opens = token.startsWith("{");
        if (opens != token.endsWith("}") || token.equals("{}")) {
            throw new IllegalArgumentException("a class is written {name}");
        }
        return opens ? new Element.OfClass(token.substring(1, token.length() - 1)) : new Element.Literal(token);
    }
}
