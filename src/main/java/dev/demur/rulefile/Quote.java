package dev.demur.rulefile;

/** Shows a piece of a rule file inside a sentence: in quotes, not too long, without signs that move a cursor. */
final class Quote {

    private static final int MAX_LENGTH = 60;

    private Quote() {}

    static String of(String text) {
        int length = text.codePointCount(0, text.length());
        String shown =
                length <= MAX_LENGTH ? text : text.substring(0, text.offsetByCodePoints(0, MAX_LENGTH - 1)) + "…";
        return "'" + printable(shown) + "'";
    }

    /** The text with every control sign but a tab replaced, so that it can go to a terminal. */
    static String printable(String text) {
        return text.codePoints()
                .map(sign -> isHarmful(sign) ? '\uFFFD' : sign)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static boolean isHarmful(int sign) {
        boolean turnsDirection = (sign >= 0x202A && sign <= 0x202E) || (sign >= 0x2066 && sign <= 0x2069);
        return turnsDirection || (Character.isISOControl(sign) && sign != '\t');
    }
}
