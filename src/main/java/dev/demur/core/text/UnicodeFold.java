package dev.demur.core.text;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import com.ibm.icu.text.Normalizer2;

/**
 * The first step of normalising: what Unicode says is the same becomes the same. Compatibility forms (full-width and
 * mathematical letters, ligatures, circled digits) are replaced, invisible characters and stacked marks dropped, quotes,
 * dashes and spaces of every kind made one of each.
 */
final class UnicodeFold {

    private static final Normalizer2 NFKC = Normalizer2.getNFKCInstance();

    /** A word broken by a hidden hyphen or space is still that word, so these leave nothing behind. */
    private static final String DROPPED = "\u2122\u00AE\u00A9\u2120";

    private static final String DOUBLE_QUOTES =
            "\u201C\u201D\u201E\u201F\u00AB\u00BB\u2033\u301D\u301E\u301F\uFF02\u275D\u275E";
    private static final String SINGLE_QUOTES =
            "\u2018\u2019\u201A\u201B\u2039\u203A\u2032`\u00B4\uFF07\u275B\u275C\u02BC";
    private static final String HYPHENS = "\u2010\u2011\u2212\uFE63\uFF0D";
    private static final String LONG_DASHES = "\u2012\u2013\u2014\u2015\u2E3A\u2E3B";
    private static final String SUPERSCRIPT_DIGITS = "\u00B9\u00B2\u00B3\u2070\u2074\u2075\u2076\u2077\u2078\u2079";
    private static final int KEYCAP_TEN = 0x1F51F;

    private final String original;
    private final MappedBuilder out;

    private UnicodeFold(String original) {
        this.original = original;
        this.out = new MappedBuilder(original.length() + 16);
    }

    static MappedBuilder fold(String original) {
        UnicodeFold fold = new UnicodeFold(original);
        int position = 0;
        while (position < original.length()) {
            position = fold.foldOne(position);
        }
        return fold.out;
    }

    private int foldOne(int start) {
        int codePoint = original.codePointAt(start);
        int end = start + Character.charCount(codePoint);
        if (codePoint < 0x80 && (end == original.length() || original.charAt(end) < 0x80)) {
            out.append((char) codePoint, start, end);
            return end;
        }
        end = endOfCluster(end);
        if (!appendSign(codePoint, start, end)) {
            appendCompatible(start, end);
        }
        return end;
    }

    /** A character and the marks and invisible characters that follow it are one thing to the eye. */
    private int endOfCluster(int from) {
        int end = from;
        while (end < original.length()) {
            int next = original.codePointAt(end);
            if (!isMark(next) && !(isInvisible(next) && next != '\u200D')) {
                break;
            }
            end += Character.charCount(next);
        }
        return end;
    }

    private boolean appendSign(int codePoint, int start, int end) {
        if (isInvisible(codePoint) || DROPPED.indexOf(codePoint) >= 0 || isFootnote(codePoint)) {
            return true;
        }
        char sign = sign(codePoint);
        if (sign != 0) {
            out.append(sign, start, end);
            return true;
        }
        if (codePoint == KEYCAP_TEN) {
            out.append("10", start, end);
            return true;
        }
        char letter = Character.isLetter(codePoint) && !Character.isSupplementaryCodePoint(codePoint)
                ? 0
                : Homoglyphs.latin(codePoint);
        if (letter != 0) {
            out.append(letter, start, end);
        }
        return letter != 0;
    }

    private boolean isFootnote(int codePoint) {
        int length = out.length();
        return SUPERSCRIPT_DIGITS.indexOf(codePoint) >= 0
                && length > 0
                && Character.isLetterOrDigit(out.charAt(length - 1));
    }

    private static char sign(int codePoint) {
        if (DOUBLE_QUOTES.indexOf(codePoint) >= 0) {
            return '"';
        }
        if (SINGLE_QUOTES.indexOf(codePoint) >= 0) {
            return '\'';
        }
        if (HYPHENS.indexOf(codePoint) >= 0) {
            return '-';
        }
        if (LONG_DASHES.indexOf(codePoint) >= 0) {
            return '\u2014';
        }
        return Character.isSpaceChar(codePoint) && codePoint != '\u2028' && codePoint != '\u2029' ? ' ' : 0;
    }

    private void appendCompatible(int start, int end) {
        String normal = NFKC.normalize(original.substring(start, end));
        boolean afterLatin = false;
        for (int i = 0; i < normal.length(); ) {
            int codePoint = normal.codePointAt(i);
            i += Character.charCount(codePoint);
            if (isInvisible(codePoint) || (afterLatin && isMark(codePoint))) {
                continue;
            }
            if (!isMark(codePoint)) {
                afterLatin = codePoint < 0x80 || Character.UnicodeScript.of(codePoint) == Character.UnicodeScript.LATIN;
            }
            out.append(Character.toString(codePoint), start, end);
        }
    }

    private static boolean isMark(int codePoint) {
        if (codePoint < 0x300) {
            return false;
        }
        int type = Character.getType(codePoint);
        return type == Character.NON_SPACING_MARK || type == Character.ENCLOSING_MARK;
    }

    private static boolean isInvisible(int codePoint) {
        return codePoint >= 0xAD && UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT);
    }
}
