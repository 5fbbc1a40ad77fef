package dev.demur.store;

import dev.demur.core.privacy.WordHash;
import java.util.UUID;

/** A word's hash as a column holds it: PostgreSQL has no smaller type for 128 bits than {@code uuid}. */
final class WordColumn {

    private static final int HALF = 16;
    private static final int HEXADECIMAL = 16;

    private WordColumn() {}

    static UUID of(WordHash hash) {
        String hex = hash.hex();
        return new UUID(
                Long.parseUnsignedLong(hex, 0, HALF, HEXADECIMAL),
                Long.parseUnsignedLong(hex, HALF, hex.length(), HEXADECIMAL));
    }
}
