package dev.demur.store;

import dev.demur.core.privacy.SealBrokenException;
import dev.demur.core.privacy.TextCipher;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import javax.crypto.AEADBadTagException;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;

/**
 * AES-256-GCM (NIST SP 800-38D). A sealed text is one byte for the format, 8 for the key's id, 12 of a random nonce, and
 * the ciphertext with its tag of 16; its place and all before the nonce are authenticated with it.
 */
public final class AesTextCipher implements TextCipher {

    private static final byte FORMAT = 1;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;
    private static final int HEAD = 1 + MasterKey.ID_BYTES + NONCE_BYTES;

    private final MasterKeys keys;
    private final SecureRandom random;

    public AesTextCipher(MasterKeys keys, SecureRandom random) {
        this.keys = keys;
        this.random = random;
    }

    @Override
    public byte[] seal(String text, String place) {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        MasterKey key = keys.current();
        try {
            byte[] sealed = cipher(Cipher.ENCRYPT_MODE, key, nonce, place).doFinal(bytes(text));
            return ByteBuffer.allocate(HEAD + sealed.length)
                    .put(FORMAT)
                    .put(key.id())
                    .put(nonce)
                    .put(sealed)
                    .array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    @Override
    public String open(byte[] sealed, String place) {
        if (sealed.length < HEAD + TAG_BITS / Byte.SIZE || sealed[0] != FORMAT) {
            throw new SealBrokenException("this is no sealed text");
        }
        MasterKey key = keys.withId(keyId(sealed))
                .orElseThrow(() -> new SealBrokenException("sealed under a key that is not here"));
        return open(sealed, key, place);
    }

    private static String open(byte[] sealed, MasterKey key, String place) {
        byte[] nonce = Arrays.copyOfRange(sealed, HEAD - NONCE_BYTES, HEAD);
        try {
            byte[] text = cipher(Cipher.DECRYPT_MODE, key, nonce, place).doFinal(sealed, HEAD, sealed.length - HEAD);
            return new String(text, StandardCharsets.UTF_8);
        } catch (AEADBadTagException e) {
            throw new SealBrokenException("the sealed text was changed or moved");
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has AES-GCM", e);
        }
    }

    private static Cipher cipher(int mode, MasterKey key, byte[] nonce, String place) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key.sealing(), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(new byte[] {FORMAT});
        cipher.updateAAD(key.id());
        cipher.updateAAD(bytes(place));
        return cipher;
    }

    @Override
    public boolean isCurrent(byte[] sealed) {
        return sealed.length > MasterKey.ID_BYTES && keys.current().isId(keyId(sealed));
    }

    @Override
    public byte[] currentKeyId() {
        return keys.current().id();
    }

    private static byte[] keyId(byte[] sealed) {
        return Arrays.copyOfRange(sealed, 1, 1 + MasterKey.ID_BYTES);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
