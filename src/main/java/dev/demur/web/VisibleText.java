package dev.demur.web;

/** Shows text as what it is: signs that nobody sees, and that turn or hide the words around them, by their code. */
final class VisibleText {

    private VisibleText() {}

    static String of(String text) {
        StringBuilder shown = new StringBuilder(text.length());
        text.codePoints().forEach(sign -> {
            if (isUnseen(sign)) {
                shown.append("[U+%04X]".formatted(sign));
            } else {
                shown.appendCodePoint(sign);
            }
        });
        return shown.toString();
    }

    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        boolean joinsEmoji = sign == 0x200D;
        return (type == Character.FORMAT && !joinsEmoji) || (type == Character.CONTROL && sign != '\n' && sign != '\t');
    }
}
