package dev.demur.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/**
 * The keys that texts are sealed under: the current one, and older ones that some may still be under. To change keys, put
 * a new one before the old and start again: texts move to the new one in the background. Immutable.
 */
public final class MasterKeys {

    private static final String FILE = "encryption.key";

    private final List<MasterKey> keys;

    private MasterKeys(List<MasterKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /**
     * Reads keys as the environment has them: 32 bytes in Base64 each, comma or white space between.
     *
     * @throws IllegalArgumentException when that is not what it is; the message does not say what it is
     */
    public static MasterKeys parse(String text) {
        List<MasterKey> keys = Arrays.stream(text.strip().split("[,\\s]+"))
                .map(MasterKeys::key)
                .toList();
        return new MasterKeys(keys);
    }

    private static MasterKey key(String base64) {
        try {
            return new MasterKey(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException("an encryption key is 32 bytes in Base64, 44 characters");
        }
    }

    /** Keys from a file in the folder that only its owner may read; made with one key when it is not there. */
    public static MasterKeys in(Path folder, SecureRandom random) throws IOException {
        Path file = OwnerOnly.folder(folder).resolve(FILE);
        if (!Files.exists(file)) {
            OwnerOnly.write(file, fresh(random) + System.lineSeparator());
        }
        return parse(Files.readString(file));
    }

    private static String fresh(SecureRandom random) {
        byte[] bytes = new byte[MasterKey.BYTES];
        random.nextBytes(bytes);
        return Base64.getEncoder().encodeToString(bytes);
    }

    MasterKey current() {
        return keys.get(0);
    }

    Optional<MasterKey> withId(byte[] id) {
        return keys.stream().filter(key -> key.isId(id)).findFirst();
    }

    List<MasterKey> all() {
        return keys;
    }
}
