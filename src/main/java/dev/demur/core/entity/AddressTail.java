package dev.demur.core.entity;

import com.google.re2j.Matcher;
import com.google.re2j.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What may follow a street and a house's number: the flat, and a postcode with its town in the forms of the Universal
 * Postal Union's addressing sheets for Germany, Austria, Switzerland, the United Kingdom and the United States. Immutable.
 */
final class AddressTail {

    private static final int REACH = 120;
    private static final String GAP = "[,;·|]?\\s{1,3}";
    private static final String NAME = "\\p{Lu}[\\pL'’-]*\\pL";
    private static final String BRITISH = "(?:" + NAME + ",?\\s){0,4}[A-Z]{1,2}\\d[A-Z\\d]?\\s?\\d[A-Z]{2}\\b";
    private static final String AMERICAN = "(?:" + NAME + "\\s?){1,3},?\\s[A-Z]{2},?\\s\\d{5}(?:-\\d{4})?\\b";

    private final Pattern pattern;

    AddressTail(WordLists words) {
        String flat = "(?:" + GAP + "(?:" + words.expression("flat") + ")\\.?\\s?[\\dA-Za-z]{1,5}\\b)?";
        String town = "(?:(?:" + words.expression("town-prefix") + ")\\.?\\s)?" + NAME + "(?:\\s(?:"
                + words.expression("town-link") + ")\\s" + NAME + ")?";
        String german = "(?:(?:D|A|CH)-)?\\d{4,5}\\s" + town;
        pattern = Pattern.compile("(?i:" + flat + ")(" + GAP + "(?:" + german + "|" + BRITISH + "|" + AMERICAN + "))?");
    }

    /** A match of what follows, or nothing. */
    @Nullable
    Matcher behind(String text, int end) {
        Matcher matcher = pattern.matcher(text.substring(end, Math.min(text.length(), end + REACH)));
        return matcher.lookingAt() && matcher.end() > 0 ? matcher : null;
    }

    static boolean hasPostcode(Matcher behind) {
        return behind.group(1) != null;
    }
}
