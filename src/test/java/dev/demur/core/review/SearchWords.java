package dev.demur.core.review;

import com.ibm.icu.text.Normalizer2;
import java.util.Set;
import java.util.TreeSet;

/** The words a draft is found by: runs of letters and digits, whatever their case and spelling in Unicode. */
final class SearchWords {

    private static final Normalizer2 FOLDED = Normalizer2.getNFKCCasefoldInstance();

    private SearchWords() {}

    /** The words of a text, each once. */
    static Set<String> of(String text) {
        String folded = FOLDED.normalize(text);
        Set<String> words = new TreeSet<>();
        int start = 0;
        for (int i = 0; i <= folded.length(); i += width(folded, i)) {
            if (i == folded.length() || !isPart(folded.codePointAt(i))) {
                if (i > start) {
                    words.add(folded.substring(start, i));
                }
                start = i + width(folded, i);
            }
        }
        return words;
    }

    private static int width(String text, int index) {
        return index < text.length() ? Character.charCount(text.codePointAt(index)) : 1;
    }

    private static boolean isPart(int codePoint) {
        int type = Character.getType(codePoint);
        return Character.isLetterOrDigit(codePoint)
                || type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK;
    }
}
