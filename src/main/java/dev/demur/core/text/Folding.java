package dev.demur.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.Normalizer2;
import java.util.Locale;
import java.util.Map;

/**
 * Brings spellings of one word together: lower case, letters with marks written out ({@code ä} as {@code ae}) or
 * without their mark ({@code é} as {@code e}). Immutable; the same folding is used for lexicons and for drafts.
 */
public final class Folding {

    private static final Normalizer2 DECOMPOSED = Normalizer2.getNFKDInstance();

    private final Map<String, String> letters;

    /** A folding in which these letters are written out, beside what is true everywhere. */
    public Folding(Map<String, String> letters) {
        this.letters = Map.copyOf(letters);
    }

    /** The folded form of a word. */
    public String fold(String word) {
        if (isPlain(word)) {
            return word;
        }
        if (isAscii(word)) {
            return word.toLowerCase(Locale.ROOT);
        }
        StringBuilder folded = new StringBuilder(word.length() + 4);
        UCharacter.toLowerCase(word).codePoints().forEach(letter -> append(letter, folded));
        return folded.toString();
    }

    private static boolean isAscii(String word) {
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) >= 0x80) {
                return false;
            }
        }
        return true;
    }

    private static boolean isPlain(String word) {
        for (int i = 0; i < word.length(); i++) {
            char letter = word.charAt(i);
            if (letter >= 0x80 || (letter >= 'A' && letter <= 'Z')) {
                return false;
            }
        }
        return true;
    }

    private void append(int letter, StringBuilder folded) {
        if (letter < 0x80) {
            folded.append((char) letter);
            return;
        }
        String one = Character.toString(letter);
        String written = letters.get(one);
        if (written != null) {
            folded.append(written);
            return;
        }
        DECOMPOSED.normalize(one).codePoints().filter(part -> !isMark(part)).forEach(folded::appendCodePoint);
    }

    private static boolean isMark(int codePoint) {
        return Character.getType(codePoint) == Character.NON_SPACING_MARK
                && Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.INHERITED;
    }
}
