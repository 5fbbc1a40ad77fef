package dev.demur.core.rewrite;

import java.util.Locale;

/** Capitals of the words put in. */
final class Letters {

    private Letters() {}

    static String capitalized(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    /** Whether a text does without capitals at the head of its sentences. */
    static boolean isSmall(String text) {
        return text.codePoints()
                .filter(Character::isLetter)
                .limit(40)
                .noneMatch(Character::isUpperCase);
    }
}
