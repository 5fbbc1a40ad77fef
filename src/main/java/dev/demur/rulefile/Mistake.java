package dev.demur.rulefile;

import java.util.Optional;

/**
 * What is wrong with a text, before anybody knows where in a file it stands.
 *
 * @param start where in the text the wrong part starts, as a UTF-16 offset
 * @param length of the wrong part; 0 means all of the text
 * @param hint may be empty
 */
record Mistake(int start, int length, String message, String hint) {

    /** A text that is wrong as a whole. */
    static Optional<Mistake> whole(String message, String hint) {
        return Optional.of(new Mistake(0, 0, message, hint));
    }

    /** A text that is wrong in one place. */
    static Optional<Mistake> at(int start, int length, String message, String hint) {
        return Optional.of(new Mistake(start, length, message, hint));
    }
}
