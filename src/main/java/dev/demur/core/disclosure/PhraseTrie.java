package dev.demur.core.disclosure;

import java.util.List;
import java.util.function.Consumer;

/**
 * Finds every phrase of a lexicon in one walk over the words, whatever their number. Filled once, then only read.
 */
final class PhraseTrie {

    private static final int LONGEST_GAP = 7;

    private final PhraseNode root = new PhraseNode();
    private final LexiconWords words;

    /** A trie over these words, numbered. */
    PhraseTrie(LexiconWords words) {
        this.words = words;
    }

    /** Adds one plain sequence whose literals are folded word keys. */
    void add(List<Phrase.Element> sequence, Sense sense) {
        PhraseNode node = root;
        for (Phrase.Element element : sequence) {
            node = behind(node, element);
        }
        node.add(sense);
    }

    private PhraseNode behind(PhraseNode node, Phrase.Element element) {
        if (element instanceof Phrase.Element.Literal literal) {
            return node.withWord(words.number(literal.text()));
        }
        return element instanceof Phrase.Element.OfClass reference ? node.withClass(reference.name()) : node.withGap();
    }

    boolean isEmpty() {
        return root.isLeaf();
    }

    /** Tells of every phrase that starts at a position and ends before {@code to}. */
    void find(int at, int to, SentenceMarks marks, Consumer<Mark> found) {
        new Walk(at, to, marks, found).from(root, at, Sense.Picked.NOTHING);
    }

    /** One position's walk: the state that stays the same on every branch. */
    private record Walk(int start, int to, SentenceMarks marks, Consumer<Mark> found) {

        void from(PhraseNode node, int position, Sense.Picked picked) {
            for (Sense sense : node.senses()) {
                found.accept(new Mark(sense, start, position, picked));
            }
            if (position >= to) {
                return;
            }
            PhraseNode next = node.behind(marks.number(position));
            if (next != null) {
                from(next, position + 1, picked);
            }
            if (node.hasClasses()) {
                throughClasses(node, position, picked);
            }
            PhraseNode gap = node.behindGap();
            if (gap != null && gap.senses().length == 0) {
                throughGap(gap, position, picked);
            }
        }

        private void throughGap(PhraseNode gap, int position, Sense.Picked picked) {
            for (int after = position; after < Math.min(to, position + LONGEST_GAP); after++) {
                from(gap, after, picked);
            }
        }

        private void throughClasses(PhraseNode node, int position, Sense.Picked picked) {
            for (Mark mark : marks.startingAt(position)) {
                PhraseNode next = node.behindClass(mark.sense().className());
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
}
