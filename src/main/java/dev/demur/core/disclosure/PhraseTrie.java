package dev.demur.core.disclosure;

import dev.demur.core.text.Word;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Finds every phrase of a lexicon in one walk over the words, whatever their number. Filled once, then only read.
 */
final class PhraseTrie {

    private static final int LONGEST_GAP = 7;

    private final Node root = new Node();

    /** Adds one plain sequence whose literals are folded word keys. */
    void add(List<Phrase.Element> sequence, Sense sense) {
        Node node = root;
        for (Phrase.Element element : sequence) {
            node = node.next(element);
        }
        if (!node.senses.contains(sense)) {
            node.senses.add(sense);
        }
    }

    boolean isEmpty() {
        return root.words.isEmpty() && root.classes.isEmpty();
    }

    /** Tells of every phrase that starts at a position and ends before {@code to}. */
    void find(List<Word> words, int at, int to, SentenceMarks marks, Consumer<Mark> found) {
        new Walk(words, at, to, marks, found).from(root, at, Sense.Picked.NOTHING);
    }

    /** One position's walk: the state that stays the same on every branch. */
    private record Walk(List<Word> words, int start, int to, SentenceMarks marks, Consumer<Mark> found) {

        void from(Node node, int position, Sense.Picked picked) {
            for (Sense sense : node.senses) {
                found.accept(new Mark(sense, start, position, picked));
            }
            if (position >= to) {
                return;
            }
            Node next = node.words.get(words.get(position).key());
            if (next != null) {
                from(next, position + 1, picked);
            }
            if (!node.classes.isEmpty()) {
                throughClasses(node, position, picked);
            }
            if (node.gap != null) {
                for (int after = position; after < Math.min(to, position + LONGEST_GAP); after++) {
                    fromGap(node.gap, after, picked);
                }
            }
        }

        private void fromGap(Node gap, int position, Sense.Picked picked) {
            if (gap.senses.isEmpty()) {
                from(gap, position, picked);
            }
        }

        private void throughClasses(Node node, int position, Sense.Picked picked) {
            for (Mark mark : marks.startingAt(position)) {
                Node next = node.classes.get(mark.sense().className());
                if (next != null) {
                    from(next, mark.to(), pick(mark, picked));
                }
            }
        }

        private static Sense.Picked pick(Mark mark, Sense.Picked picked) {
            if (mark.sense() instanceof Sense.OfNumber number) {
                return new Sense.Picked(number.value(), picked.unit());
            }
            if (mark.sense() instanceof Sense.OfUnit unit) {
                return new Sense.Picked(picked.number(), unit.designator());
            }
            return picked;
        }
    }

    private static final class Node {
        private final Map<String, Node> words = new HashMap<>();
        private final Map<String, Node> classes = new HashMap<>();
        private final List<Sense> senses = new ArrayList<>();
        private @Nullable Node gap;

        Node next(Phrase.Element element) {
            if (element instanceof Phrase.Element.Literal literal) {
                return words.computeIfAbsent(literal.text(), key -> new Node());
            }
            if (element instanceof Phrase.Element.OfClass reference) {
                return classes.computeIfAbsent(reference.name(), key -> new Node());
            }
            if (gap == null) {
                gap = new Node();
            }
            return gap;
        }
    }
}
