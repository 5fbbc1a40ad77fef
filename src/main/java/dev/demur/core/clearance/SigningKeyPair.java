package dev.demur.core.clearance;

import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.SecureRandom;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.time.Instant;
import java.util.Base64;

/** A named key pair for ECDSA on P-256 with SHA-256 (ES256 in RFC 7518, section 3.4) that has no time to sign in yet. */
public record SigningKeyPair(String id, KeyPair pair) {

    private static final int ID_BYTES = 9;

    /** A new pair, named at random. */
    public static SigningKeyPair random(SecureRandom random) {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"), random);
            byte[] id = new byte[ID_BYTES];
            random.nextBytes(id);
            return new SigningKeyPair(
                    Base64.getUrlEncoder().withoutPadding().encodeToString(id), generator.generateKeyPair());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java has P-256", e);
        }
    }

    SigningKey signing(Instant from, Instant until) {
        return new SigningKey(id, (ECPrivateKey) pair.getPrivate(), (ECPublicKey) pair.getPublic(), from, until);
    }

    @Override
    public String toString() {
        return "SigningKeyPair[" + id + "]";
    }
}
