package dev.demur.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.text.SpoofChecker;
import java.util.HashMap;
import java.util.Map;

/**
 * Letters of other scripts that look like Latin ones, from Unicode's confusables table (UTS 39) as ICU carries it, and
 * Latin letters in fancy dress (small capitals, negative squares), which that table leaves out. Immutable.
 */
final class Homoglyphs {

    private static final int[][] LOOK_ALIKE_BLOCKS = {
        {0x0250, 0x02AF},
        {0x0370, 0x03FF},
        {0x0400, 0x052F},
        {0x0531, 0x058F},
        {0x10A0, 0x10FF},
        {0x13A0, 0x13FF},
        {0x1D00, 0x1D7F},
        {0x2C80, 0x2CFF},
        {0xA4D0, 0xA4FF},
        {0xAB30, 0xAB6F}
    };
    private static final int[][] FANCY_BLOCKS = {
        {0x0250, 0x02AF}, {0x1D00, 0x1D7F}, {0xA720, 0xA7FF}, {0x1F150, 0x1F189}
    };
    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ";
    private static final String[] FANCY_NAMES = {
        "LATIN LETTER SMALL CAPITAL ",
        "NEGATIVE CIRCLED LATIN CAPITAL LETTER ",
        "NEGATIVE SQUARED LATIN CAPITAL LETTER "
    };

    private static final Map<Integer, Character> LATIN = table();

    private Homoglyphs() {}

    /** The Latin letter a character looks like, or 0. */
    static char latin(int codePoint) {
        Character letter = LATIN.get(codePoint);
        return letter == null ? 0 : letter;
    }

    private static Map<Integer, Character> table() {
        Map<Integer, Character> table = new HashMap<>();
        addConfusables(table);
        for (int[] block : FANCY_BLOCKS) {
            for (int codePoint = block[0]; codePoint <= block[1]; codePoint++) {
                addFancy(codePoint, table);
            }
        }
        return Map.copyOf(table);
    }

    private static void addConfusables(Map<Integer, Character> table) {
        SpoofChecker checker = new SpoofChecker.Builder().build();
        Map<String, Character> bySkeleton = new HashMap<>();
        LETTERS.chars()
                .forEach(letter ->
                        bySkeleton.putIfAbsent(checker.getSkeleton(Character.toString(letter)), (char) letter));
        for (int[] block : LOOK_ALIKE_BLOCKS) {
            for (int codePoint = block[0]; codePoint <= block[1]; codePoint++) {
                Character letter = bySkeleton.get(checker.getSkeleton(Character.toString(codePoint)));
                if (letter != null && Character.isLetter(codePoint)) {
                    table.put(codePoint, withCaseOf(codePoint, letter));
                }
            }
        }
    }

    private static char withCaseOf(int codePoint, char letter) {
        return Character.isUpperCase(codePoint) ? Character.toUpperCase(letter) : Character.toLowerCase(letter);
    }

    private static void addFancy(int codePoint, Map<Integer, Character> table) {
        String name = UCharacter.getName(codePoint);
        if (name == null) {
            return;
        }
        for (String prefix : FANCY_NAMES) {
            if (name.startsWith(prefix) && name.length() == prefix.length() + 1) {
                table.putIfAbsent(codePoint, Character.toLowerCase(name.charAt(prefix.length())));
            }
        }
    }
}
