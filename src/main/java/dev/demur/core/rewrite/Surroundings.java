package dev.demur.core.rewrite;

import dev.demur.core.text.Span;

/** What stands around a place of a text: blanks, stops, the head of a sentence or a line. Immutable. */
final class Surroundings {

    private static final String STOPS = ".!?\u2026";

    private final String text;
    private final boolean shouted;

    Surroundings(String text) {
        this.text = text;
        long letters = text.codePoints().filter(Character::isLetter).count();
        long small = text.codePoints().filter(Character::isLowerCase).count();
        this.shouted = letters > 2 && small * 10 < letters;
    }

    /** Whether the text is in capitals throughout. */
    boolean isShouted() {
        return shouted;
    }

    static boolean isBlank(char sign) {
        return sign != '\n' && (Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }

    int beforeBlanks(int offset) {
        int at = offset;
        while (at > 0 && isBlank(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int beforeBlankLines(int offset) {
        int at = offset;
        while (at > 0 && Character.isWhitespace(text.charAt(at - 1))) {
            at--;
        }
        return at;
    }

    int afterBlanks(int offset) {
        int at = offset;
        while (at < text.length() && isBlank(text.charAt(at))) {
            at++;
        }
        return at;
    }

    int afterLineBreaks(int offset) {
        int at = offset;
        while (at < text.length() && Character.isWhitespace(text.charAt(at))) {
            at++;
        }
        return at;
    }

    boolean isStop(int offset) {
        return STOPS.indexOf(text.charAt(offset)) >= 0;
    }

    boolean isEnd(int offset) {
        return isStop(offset) || text.charAt(offset) == '\n' || text.charAt(offset) == ')';
    }

    boolean isPicture(int offset) {
        return Character.getType(text.codePointAt(offset)) == Character.OTHER_SYMBOL;
    }

    boolean isLineHead(int offset) {
        int before = beforeBlanks(offset);
        return before == 0 || text.charAt(before - 1) == '\n';
    }

    /** Whether a sentence starts there: after a stop, a line break or a picture. */
    boolean isHead(int offset) {
        int before = beforeBlanks(offset);
        return isLineHead(offset)
                || (before < offset && isStop(before - 1))
                || Character.getType(text.codePointBefore(before)) == Character.OTHER_SYMBOL;
    }

    /** A digit at the head of a sentence says nothing of capitals; the rest of the text does. */
    boolean startsSmall(Span span) {
        int first = text.codePointAt(span.start());
        return Character.isLetter(first) ? Character.isLowerCase(first) : Letters.isSmall(text);
    }

    /** Whether a word there is written together with others behind a hash sign. */
    boolean isInHashtag(int offset) {
        int at = offset;
        while (at > 0 && Character.isLetterOrDigit(text.charAt(at - 1))) {
            at--;
        }
        return at > 0 && text.charAt(at - 1) == '#' && Character.isLetterOrDigit(text.charAt(offset));
    }
}
