package dev.demur.core.rewrite;

import java.util.Locale;

/** Capitals of the words put in. */
final class Letters {

    private static final int ENOUGH = 200;

    private Letters() {}

    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** As words stand in a hashtag: "all those" as "AllThose". */
    static String joinedCapitals(String text) {
        StringBuilder joined = new StringBuilder();
        for (String word : text.split(" ")) {
            joined.append(capitalized(word));
        }
        return joined.toString();
    }

    /** Whether a text does without capitals. */
    static boolean isSmall(String text) {
        return text.codePoints().filter(Character::isLetter).limit(ENOUGH).noneMatch(Character::isUpperCase);
    }

    /** Whether the first letter of a text is a small one. */
    static boolean startsSmall(String text) {
        return text.codePoints().filter(Character::isLetter).limit(1).allMatch(Character::isLowerCase);
    }
}
