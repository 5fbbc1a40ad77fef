package dev.demur.slack;

import java.util.function.UnaryOperator;

/** Makes text fit where there is room for so much. Never cuts a character in two. */
final class Cut {

    private static final String REST = "…";

    private Cut() {}

    /** The text, or its beginning and a sign that it goes on; at most so many UTF-16 units. */
    static String to(int most, String text) {
        return text.length() <= most ? text : head(most - REST.length(), text) + REST;
    }

    /** The longest beginning of the text that, escaped, fits: no escape is cut in two. Escapes go sign by sign. */
    static String to(int most, String text, UnaryOperator<String> escape) {
        String whole = escape.apply(text);
        if (whole.length() <= most) {
            return whole;
        }
        int fits = 0;
        int tooLong = text.length();
        while (tooLong - fits > 1) {
            int middle = (fits + tooLong) >>> 1;
            boolean isFit = escape.apply(head(middle, text)).length() + REST.length() <= most;
            fits = isFit ? middle : fits;
            tooLong = isFit ? tooLong : middle;
        }
        return escape.apply(head(fits, text)) + REST;
    }

    private static String head(int length, String text) {
        boolean splits = length > 0 && Character.isHighSurrogate(text.charAt(length - 1));
        return text.substring(0, splits ? length - 1 : length);
    }
}
