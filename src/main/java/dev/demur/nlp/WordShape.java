package dev.demur.nlp;

/** How a word is typed, and how a whole sentence is: what capitals tell hangs on both. */
final class WordShape {

    private static final int LONGEST = 6;

    private static final String LOWER = "|lower";
    private static final String UPPER = "|upper";

    private WordShape() {}

    /** "Anna" is {@code Aa}, "ANNA" is {@code AA}, "anna" is {@code a}, "McDonald" is {@code AaAa}, "P." is {@code A.}. */
    static String of(String token) {
        StringBuilder shape = new StringBuilder(LONGEST);
        char last = 0;
        boolean twice = false;
        for (int i = 0; i < token.length() && shape.length() < LONGEST; i++) {
            char kind = kind(token.charAt(i));
            if (kind != last) {
                shape.append(kind);
                twice = false;
            } else if (kind == 'A' && !twice) {
                shape.append(kind);
                twice = true;
            }
            last = kind;
        }
        return shape.toString();
    }

    private static char kind(char c) {
        if (Character.isUpperCase(c)) {
            return 'A';
        }
        if (Character.isLetter(c)) {
            return 'a';
        }
        return Character.isDigit(c) ? '9' : c;
    }

    /** Whether a sentence with these shapes is in lower case, in capitals, in Headline Case, or mixed as in books. */
    static String typing(String[] shapes) {
        int words = 0;
        int lower = 0;
        int capitals = 0;
        for (String shape : shapes) {
            if (!shape.isEmpty() && Character.isLetter(shape.charAt(0))) {
                words++;
                lower += shape.charAt(0) == 'a' ? 1 : 0;
                capitals += shape.startsWith("AA") ? 1 : 0;
            }
        }
        if (lower == words) {
            return LOWER;
        }
        if (capitals * 3 > words * 2) {
            return UPPER;
        }
        return lower * 4 < words ? "|title" : "|mixed";
    }

    /** Whether a sentence typed like this tells names by their capitals. */
    static boolean capitalsTell(String typing) {
        return !typing.equals(LOWER) && !typing.equals(UPPER);
    }
}
