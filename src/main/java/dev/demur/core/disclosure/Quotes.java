package dev.demur.core.disclosure;

import dev.demur.core.text.Word;

/**
 * Finds quoted titles. Their words are an object of what people did, and are kept out of the rest of the reading. Longer
 * quotations are speech and are read like the rest.
 */
final class Quotes {

    private static final int LONGEST_TITLE = 14;

    private Quotes() {}

    static void mark(SentenceMarks marks) {
        int position = marks.from();
        while (position < marks.to()) {
            int close = opens(marks, position) ? closing(marks, position) : -1;
            if (close > 0) {
                marks.add(new Mark(new Sense.OfQuote(), position, close + 1, Sense.Picked.NOTHING));
                marks.mask(position, close + 1);
                position = close + 1;
            } else {
                position++;
            }
        }
    }

    private static boolean opens(SentenceMarks marks, int position) {
        Word word = marks.word(position);
        boolean quote = word.key().equals("\"") || word.key().equals("'");
        return quote
                && position + 1 < marks.to()
                && !marks.word(position + 1).spaced()
                && (word.spaced()
                        || position == marks.from()
                        || !marks.word(position - 1).isWord());
    }

    private static int closing(SentenceMarks marks, int open) {
        String sign = marks.word(open).key();
        for (int i = open + 2; i < Math.min(marks.to(), open + LONGEST_TITLE + 2); i++) {
            if (marks.word(i).key().equals(sign) && !marks.word(i).spaced() && isAtEndOfWord(marks, i)) {
                return i;
            }
        }
        return -1;
    }

    private static boolean isAtEndOfWord(SentenceMarks marks, int close) {
        return close + 1 >= marks.to()
                || marks.word(close + 1).spaced()
                || !marks.word(close + 1).isWord();
    }
}
