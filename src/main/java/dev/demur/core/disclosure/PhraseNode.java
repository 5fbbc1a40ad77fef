package dev.demur.core.disclosure;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A place in a {@link PhraseTrie}: what it means to have come here, and where each word leads. The words are found by open
 * addressing over their numbers, since a lookup by number in plain arrays is what reading spends its time on. Filled once,
 * then only read.
 */
final class PhraseNode {

    private static final int FEWEST_SLOTS = 4;
    private static final int SCATTER = 0x9E3779B9; // the golden ratio: neighbours end up far from each other

    private static final Sense[] NONE = {};

    private Sense[] senses = NONE;
    private int[] numbers = new int[0];
    private @Nullable PhraseNode[] nodes = new PhraseNode[0];
    private int words;
    private @Nullable Map<String, PhraseNode> classes;
    private @Nullable PhraseNode gap;

    void add(Sense sense) {
        if (!List.of(senses).contains(sense)) {
            senses = Arrays.copyOf(senses, senses.length + 1);
            senses[senses.length - 1] = sense;
        }
    }

    /** In the order they were added; not to be changed. A plain array, since most places have none, and all are asked. */
    Sense[] senses() {
        return senses;
    }

    boolean isLeaf() {
        return words == 0 && classes == null;
    }

    /** Where the word of that number leads, or null. */
    @Nullable
    PhraseNode behind(int number) {
        if (words == 0 || number == LexiconWords.UNKNOWN) {
            return null;
        }
        return nodes[slot(number)];
    }

    boolean hasClasses() {
        return classes != null;
    }

    /** Where a word of that class leads, or null. */
    @Nullable
    PhraseNode behindClass(String name) {
        return classes == null ? null : classes.get(name);
    }

    /** Where up to a few words of any kind lead, or null. */
    @Nullable
    PhraseNode behindGap() {
        return gap;
    }

    PhraseNode withWord(int number) {
        if (words * 2 >= numbers.length) {
            grow();
        }
        int slot = slot(number);
        PhraseNode known = nodes[slot];
        if (known != null) {
            return known;
        }
        words++;
        return put(slot, number, new PhraseNode());
    }

    PhraseNode withClass(String name) {
        if (classes == null) {
            classes = new HashMap<>();
        }
        return classes.computeIfAbsent(name, unused -> new PhraseNode());
    }

    PhraseNode withGap() {
        if (gap == null) {
            gap = new PhraseNode();
        }
        return gap;
    }

    /** Where a number stands or would stand; half of the slots at least are free, so there is an end to it. */
    private int slot(int number) {
        int mask = numbers.length - 1;
        int slot = ((number * SCATTER) >>> 7) & mask;
        while (nodes[slot] != null && numbers[slot] != number) {
            slot = (slot + 1) & mask;
        }
        return slot;
    }

    private void grow() {
        int[] oldNumbers = numbers;
        @Nullable PhraseNode[] oldNodes = nodes;
        numbers = new int[Math.max(FEWEST_SLOTS, numbers.length * 2)];
        nodes = new PhraseNode[numbers.length];
        for (int i = 0; i < oldNumbers.length; i++) {
            PhraseNode node = oldNodes[i];
            if (node != null) {
                put(slot(oldNumbers[i]), oldNumbers[i], node);
            }
        }
    }

    private PhraseNode put(int slot, int number, PhraseNode node) {
        numbers[slot] = number;
        nodes[slot] = node;
        return node;
    }
}
