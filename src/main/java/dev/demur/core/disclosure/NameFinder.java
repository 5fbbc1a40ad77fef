package dev.demur.core.disclosure;

import dev.demur.core.text.Word;

/**
 * Finds names by their capital letters: runs of capitalised words that the lexicon does not list. In a sentence set in
 * capitals throughout, capitals tell nothing, and no name is found.
 */
final class NameFinder {

    private final LexiconWords words;

    NameFinder(LexiconWords words) {
        this.words = words;
    }

    void mark(SentenceMarks marks) {
        if (isMostlyCapitalized(marks)) {
            return;
        }
        int position = marks.from();
        while (position < marks.to()) {
            int end = position;
            while (end < marks.to() && isNamePart(marks, end, position)) {
                end++;
            }
            if (end > position) {
                marks.add(new Mark(new Sense.OfName(), position, end, Sense.Picked.NOTHING));
            }
            position = Math.max(end, position + 1);
        }
    }

    private boolean isNamePart(SentenceMarks marks, int position, int start) {
        Word word = marks.word(position);
        if (marks.isMasked(position) || !word.isCapitalized()) {
            return false;
        }
        boolean follows = position > start;
        return !words.isListed(marks.number(position))
                && !(follows && word.text().equals("I"));
    }

    private static boolean isMostlyCapitalized(SentenceMarks marks) {
        int capitals = 0;
        int letters = 0;
        for (int i = marks.from(); i < marks.to(); i++) {
            if (marks.word(i).kind() == Word.Kind.LETTERS) {
                letters++;
                capitals += marks.word(i).isAllCaps() ? 1 : 0;
            }
        }
        return letters > 3 && capitals * 10 > letters * 7;
    }
}
