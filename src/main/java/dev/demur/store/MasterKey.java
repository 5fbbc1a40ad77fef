package dev.demur.store;

import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.SecretKey;
import javax.crypto.spec.SecretKeySpec;

/** A secret of 256 bits from which the keys in use are derived, and the id that texts sealed under it carry. */
final class MasterKey {

    static final int BYTES = 32;
    static final int ID_BYTES = 8;

    private final byte[] secret;
    private final byte[] id;
    private final SecretKey sealing;

    MasterKey(byte[] secret) {
        if (secret.length != BYTES) {
            throw new IllegalArgumentException("a key has 32 bytes");
        }
        this.secret = secret.clone();
        this.id = Hkdf.derive(secret, "demur key id", ID_BYTES);
        this.sealing = new SecretKeySpec(Hkdf.derive(secret, "demur text", BYTES), "AES");
    }

    byte[] id() {
        return id.clone();
    }

    boolean isId(byte[] other) {
        return Arrays.equals(id, other);
    }

    SecretKey sealing() {
        return sealing;
    }

    /** The key for hashing the words of a workspace: the same word has another hash in another. */
    byte[] hashing(String workspace) {
        return Hkdf.derive(secret, "demur words " + workspace, BYTES);
    }

    @Override
    public String toString() {
        return "key " + HexFormat.of().formatHex(id);
    }
}
