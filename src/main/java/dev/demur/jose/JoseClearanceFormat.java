package dev.demur.jose;

import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.ClearanceFailure;
import dev.demur.core.clearance.ClearanceFormat;
import dev.demur.core.clearance.ClearanceRejectedException;
import dev.demur.core.clearance.SigningKey;
import java.util.List;
import org.jose4j.jwa.AlgorithmConstraints;
import org.jose4j.jwa.AlgorithmConstraints.ConstraintType;
import org.jose4j.jwk.EllipticCurveJsonWebKey;
import org.jose4j.jwk.JsonWebKey;
import org.jose4j.jwk.JsonWebKeySet;
import org.jose4j.jwk.Use;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.lang.JoseException;

/**
 * Clearances as compact JWS (RFC 7515) signed with ES256 (RFC 7518) over the claims of a JWT (RFC 7519), and their keys
 * as a JSON Web Key Set (RFC 7517). No other algorithm is taken, whatever a header says. Thread-safe.
 */
public final class JoseClearanceFormat implements ClearanceFormat {

    /** The {@code typ} that keeps a clearance from being taken for another kind of token. */
    static final String TYPE = "clearance+jwt";

    private static final String ALGORITHM = AlgorithmIdentifiers.ECDSA_USING_P256_CURVE_AND_SHA256;
    private static final AlgorithmConstraints ONLY_OURS = new AlgorithmConstraints(ConstraintType.PERMIT, ALGORITHM);

    @Override
    public String write(Clearance clearance, SigningKey key) {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmHeaderValue(ALGORITHM);
        signature.setKeyIdHeaderValue(key.id());
        signature.setHeader("typ", TYPE);
        signature.setPayload(Claims.write(clearance));
        signature.setKey(key.privateKey());
        try {
            return signature.getCompactSerialization();
        } catch (JoseException e) {
            throw new IllegalStateException("a key on P-256 signs", e);
        }
    }

    @Override
    public Clearance read(String compact, List<SigningKey> keys) throws ClearanceRejectedException {
        try {
            JsonWebSignature signature = parsed(compact);
            signature.setKey(key(signature.getKeyIdHeaderValue(), keys).publicKey());
            require(signature.verifySignature(), ClearanceFailure.BAD_SIGNATURE);
            return Claims.read(signature.getPayload());
        } catch (JoseException e) {
            throw new ClearanceRejectedException(ClearanceFailure.MALFORMED);
        }
    }

    private static JsonWebSignature parsed(String compact) throws JoseException, ClearanceRejectedException {
        JsonWebSignature signature = new JsonWebSignature();
        signature.setAlgorithmConstraints(ONLY_OURS);
        signature.setCompactSerialization(compact);
        require(ALGORITHM.equals(signature.getAlgorithmHeaderValue()), ClearanceFailure.MALFORMED);
        require(TYPE.equals(signature.getHeader("typ")), ClearanceFailure.MALFORMED);
        return signature;
    }

    private static SigningKey key(String id, List<SigningKey> keys) throws ClearanceRejectedException {
        return keys.stream()
                .filter(key -> key.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new ClearanceRejectedException(ClearanceFailure.UNKNOWN_KEY));
    }

    private static void require(boolean holds, ClearanceFailure otherwise) throws ClearanceRejectedException {
        if (!holds) {
            throw new ClearanceRejectedException(otherwise);
        }
    }

    @Override
    public String publish(List<SigningKey> keys) {
        List<JsonWebKey> published =
                keys.stream().map(JoseClearanceFormat::published).toList();
        return new JsonWebKeySet(published).toJson(JsonWebKey.OutputControlLevel.PUBLIC_ONLY);
    }

    private static JsonWebKey published(SigningKey key) {
        EllipticCurveJsonWebKey published = new EllipticCurveJsonWebKey(key.publicKey());
        published.setKeyId(key.id());
        published.setAlgorithm(ALGORITHM);
        published.setUse(Use.SIGNATURE);
        return published;
    }
}
