package dev.demur.core.text;

/**
 * A word, number or sign of a normalised text. Immutable.
 *
 * @param start offset into the normalised form
 * @param end offset into the normalised form, exclusive
 * @param text as it stands there
 * @param key the folded form that lexicons list
 * @param spaced whether white space stands before it
 */
public record Word(int start, int end, String text, String key, Kind kind, boolean spaced) {

    /** What a word is made of. */
    public enum Kind {
        LETTERS,
        NUMBER,
        SIGN,
        /** The name of an account, behind its {@code @}. */
        HANDLE,
        /** An address on the web; it leads somewhere and says nothing. */
        LINK
    }

    /** Whether it is a word, a number or a handle rather than a sign or a link. */
    public boolean isWord() {
        return kind != Kind.SIGN && kind != Kind.LINK;
    }

    /** Whether it starts with a capital letter. */
    public boolean isCapitalized() {
        return kind == Kind.LETTERS && Character.isUpperCase(text.charAt(0));
    }

    /** Whether it has more than one letter, all capitals. */
    public boolean isAllCaps() {
        if (kind != Kind.LETTERS || text.length() <= 1) {
            return false;
        }
        for (int i = 0; i < text.length(); i++) {
            if (Character.isLetter(text.charAt(i)) && !Character.isUpperCase(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
