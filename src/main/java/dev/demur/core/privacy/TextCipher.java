package dev.demur.core.privacy;

/**
 * Seals text so that the database never holds it in the clear. Thread-safe. A sealed text names the key it was sealed
 * with and opens only in its own place: moved to another row it does not.
 */
public interface TextCipher {

    /**
     * Seals under the current key.
     *
     * @param place where the text belongs, as in {@code review/rev_…/1/text}: the same when it is opened
     */
    byte[] seal(String text, String place);

    /** The text. Throws {@link SealBrokenException} when the bytes, the place or the key are not right. */
    String open(byte[] sealed, String place);

    /** Whether it is sealed under the current key: what is not is to be sealed anew. */
    boolean isCurrent(byte[] sealed);

    /** The id of the current key, with which every text sealed under it begins (after one byte for the format). */
    byte[] currentKeyId();
}
