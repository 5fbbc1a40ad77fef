package dev.demur.jose;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.ClearanceFailure;
import dev.demur.core.clearance.ClearanceRejectedException;
import dev.demur.core.text.Channel;
import java.time.Instant;
import java.util.Arrays;
import java.util.Optional;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.MalformedClaimException;
import org.jose4j.jwt.NumericDate;
import org.jose4j.jwt.ReservedClaimNames;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.jspecify.annotations.Nullable;

/** The claims of a clearance. {@code jti}, {@code iat} and {@code exp} are registered ones, the others our own. */
final class Claims {

    private static final String WORKSPACE = "workspace";
    private static final String TEXT_HASH = "textHash";
    private static final String CHANNEL = "channel";
    private static final String RULESET = "ruleset";
    private static final String BASIS = "basis";
    private static final String REVIEWER = "reviewer";

    private Claims() {}

    static String write(Clearance clearance) {
        JwtClaims claims = new JwtClaims();
        claims.setJwtId(clearance.id());
        claims.setIssuedAt(date(clearance.issuedAt()));
        claims.setExpirationTime(date(clearance.expiresAt()));
        claims.setStringClaim(WORKSPACE, clearance.workspace().value());
        claims.setStringClaim(TEXT_HASH, clearance.textHash());
        claims.setStringClaim(CHANNEL, clearance.channel().id());
        claims.setStringClaim(RULESET, clearance.rulesetDigest());
        claims.setStringClaim(BASIS, clearance.basis().id());
        if (clearance.reviewer() != null) {
            claims.setStringClaim(REVIEWER, clearance.reviewer());
        }
        return claims.toJson();
    }

    private static NumericDate date(Instant instant) {
        return NumericDate.fromSeconds(instant.getEpochSecond());
    }

    /** What somebody with one of our keys signed, so nearly always a clearance; it may be a later version's. */
    static Clearance read(String json) throws ClearanceRejectedException {
        try {
            JwtClaims claims = JwtClaims.parse(json);
            return new Clearance(
                    text(claims, ReservedClaimNames.JWT_ID),
                    new WorkspaceId(text(claims, WORKSPACE)),
                    text(claims, TEXT_HASH),
                    Channel.of(text(claims, CHANNEL)).orElseThrow(Claims::malformed),
                    text(claims, RULESET),
                    basis(text(claims, BASIS)),
                    claims.getStringClaimValue(REVIEWER),
                    instant(claims.getIssuedAt()),
                    instant(claims.getExpirationTime()));
        } catch (InvalidJwtException | MalformedClaimException e) {
            throw malformed();
        }
    }

    private static String text(JwtClaims claims, String name)
            throws MalformedClaimException, ClearanceRejectedException {
        return Optional.ofNullable(claims.getStringClaimValue(name)).orElseThrow(Claims::malformed);
    }

    private static Clearance.Basis basis(String id) throws ClearanceRejectedException {
        return Arrays.stream(Clearance.Basis.values())
                .filter(basis -> basis.id().equals(id))
                .findFirst()
                .orElseThrow(Claims::malformed);
    }

    private static Instant instant(@Nullable NumericDate date) throws ClearanceRejectedException {
        if (date == null) {
            throw malformed();
        }
        return Instant.ofEpochSecond(date.getValue());
    }

    private static ClearanceRejectedException malformed() {
        return new ClearanceRejectedException(ClearanceFailure.MALFORMED);
    }
}
