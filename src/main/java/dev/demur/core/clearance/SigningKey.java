package dev.demur.core.clearance;

import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;

/**
 * A key pair on the curve P-256 and the time in which it signs, {@code [signsFrom, signsUntil)}. Its public half is
 * published from the day it is made, which is earlier, until the last of its signatures has run out, which is later.
 *
 * @param id the {@code kid} of its signatures
 */
public record SigningKey(
        String id, ECPrivateKey privateKey, ECPublicKey publicKey, Instant signsFrom, Instant signsUntil) {

    public SigningKey {
        if (!signsFrom.isBefore(signsUntil)) {
            throw new IllegalArgumentException("a key signs for a while");
        }
    }

    /** Whether it is the one that signs at that moment. */
    public boolean signsAt(Instant moment) {
        return !moment.isBefore(signsFrom) && moment.isBefore(signsUntil);
    }

    /** Keys are printed by their name only. */
    @Override
    public String toString() {
        return "SigningKey[" + id + "]";
    }
}
