package dev.demur.core.text;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What a part of an expression needs: every match of it holds one of these strings. Where the part matches nothing but
 * them, it is exact, and can be joined to what stands beside it. Immutable.
 *
 * @param anyOf the strings; one of them may be empty, which says that nothing is needed
 */
record Needed(Set<String> anyOf, boolean isExact) {

    /** Any text will do. */
    static final Needed NOTHING = new Needed(Set.of(""), false);

    /** A match that takes no text: a boundary, or the empty expression. */
    static final Needed EMPTY = new Needed(Set.of(""), true);

    /** More strings than this are dearer to look for than the expression is to run. */
    static final int MOST = 24;

    /** A part that matches these and nothing else; the case of letters beyond the first plane is not gone into. */
    static Needed exactly(Set<String> anyOf) {
        boolean countable = !anyOf.isEmpty()
                && anyOf.size() <= MOST
                && anyOf.stream().noneMatch(string -> string.chars().anyMatch(c -> Character.isSurrogate((char) c)));
        return countable ? new Needed(anyOf, true) : NOTHING;
    }

    /** Both, one right behind the other; nothing where that cannot be told by so few strings. */
    Needed joinedTo(Needed next) {
        if (!isExact || !next.isExact || anyOf.size() * next.anyOf.size() > MOST) {
            return NOTHING;
        }
        return exactly(anyOf.stream()
                .flatMap(one -> next.anyOf.stream().map(one::concat))
                .collect(Collectors.toCollection(LinkedHashSet::new)));
    }

    /** One or the other. */
    Needed or(Needed other) {
        Set<String> both = new LinkedHashSet<>(anyOf);
        both.addAll(other.anyOf);
        return both.size() > MOST ? NOTHING : new Needed(both, isExact && other.isExact);
    }

    /** The same, with who knows what beside it. */
    Needed within() {
        return new Needed(anyOf, false);
    }

    /** Whichever of the two tells more: longer strings are rarer, and fewer are found sooner. */
    Needed better(Needed other) {
        if (shortest() != other.shortest()) {
            return shortest() > other.shortest() ? this : other;
        }
        return other.anyOf.size() < anyOf.size() ? other : this;
    }

    private int shortest() {
        return anyOf.stream().mapToInt(String::length).min().orElse(0);
    }

    /** The strings to look for; none where nothing is needed. */
    List<String> strings() {
        return anyOf.contains("") ? List.of() : List.copyOf(anyOf);
    }
}
