package dev.demur.core.clearance;

import java.util.List;

/** How clearances and the public keys of their signatures are written. Thread-safe. */
public interface ClearanceFormat {

    /** The clearance, signed by that key, as a compact JWS. */
    String write(Clearance clearance, SigningKey key);

    /** The clearance that one of these keys signed; says nothing about its expiry or revocation. */
    Clearance read(String compact, List<SigningKey> keys) throws ClearanceRejectedException;

    /** The public halves of the keys, as a JSON Web Key Set. */
    String publish(List<SigningKey> keys);
}
