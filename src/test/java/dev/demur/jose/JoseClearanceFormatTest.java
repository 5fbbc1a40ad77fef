package dev.demur.jose;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.clearance.Clearance;
import dev.demur.core.clearance.ClearanceFailure;
import dev.demur.core.clearance.ClearanceFormat;
import dev.demur.core.clearance.ClearanceRejectedException;
import dev.demur.core.clearance.SigningKey;
import dev.demur.core.clearance.SigningKeyPair;
import dev.demur.core.text.Channel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.ECPublicKey;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JoseClearanceFormatTest {

    private static final Instant NOON = Instant.parse("2026-01-05T12:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-01-06T12:00:00Z");
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final SigningKey KEY = key("first");
    private static final SigningKey OTHER = key("second");

    private final ClearanceFormat format = new JoseClearanceFormat();

    @Test
    void readsWhatItWrote() throws ClearanceRejectedException {
        Clearance byPeople = clearance(Clearance.Basis.HUMAN, "key_ann");
        Clearance byItself = clearance(Clearance.Basis.AUTOMATIC, null);

        assertThat(format.read(format.write(byPeople, KEY), List.of(OTHER, KEY)))
                .isEqualTo(byPeople);
        assertThat(format.read(format.write(byItself, OTHER), List.of(OTHER, KEY)))
                .isEqualTo(byItself);
    }

    @Test
    void writesTheClaimsOfTheContract() throws IOException {
        String[] parts =
                format.write(clearance(Clearance.Basis.HUMAN, "key_ann"), KEY).split("\\.");

        assertThat(json(parts[0]))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                {"alg": "ES256", "kid": "first", "typ": "clearance+jwt"}
                """));
        assertThat(json(parts[1]))
                .isEqualTo(
                        new ObjectMapper()
                                .readTree(
                                        """
                {"jti": "clr_1", "iat": 1767614400, "exp": 1767700800, "workspace": "ws_default", "textHash": "sha256:beef",
                 "channel": "review-reply", "ruleset": "sha256:cafe", "basis": "human", "reviewer": "key_ann"}
                """));
    }

    @Test
    void signsAsTheStandardSays() throws GeneralSecurityException {
        String[] parts =
                format.write(clearance(Clearance.Basis.AUTOMATIC, null), KEY).split("\\.");

        Signature javaOwn = Signature.getInstance("SHA256withECDSAinP1363Format");
        javaOwn.initVerify(KEY.publicKey());
        javaOwn.update((parts[0] + "." + parts[1]).getBytes(StandardCharsets.US_ASCII));
        assertThat(javaOwn.verify(Base64.getUrlDecoder().decode(parts[2]))).isTrue();
    }

    @Test
    void refusesAChangedClaim() {
        String[] parts =
                format.write(clearance(Clearance.Basis.AUTOMATIC, null), KEY).split("\\.");
        String later = text(parts[1]).replace("1767700800", "1867700800");

        assertRefused(ClearanceFailure.BAD_SIGNATURE, () -> read(parts[0] + "." + base64(later) + "." + parts[2]));
    }

    @Test
    void refusesTheSignatureOfAnotherKey() {
        String compact = format.write(clearance(Clearance.Basis.AUTOMATIC, null), OTHER);
        String[] parts = compact.split("\\.");
        String header = text(parts[0]).replace("second", "first");

        assertRefused(ClearanceFailure.BAD_SIGNATURE, () -> read(base64(header) + "." + parts[1] + "." + parts[2]));
        assertRefused(ClearanceFailure.UNKNOWN_KEY, () -> read(compact));
    }

    @Test
    void refusesAClearanceThatSaysItNeedsNoSignature() {
        String[] parts =
                format.write(clearance(Clearance.Basis.AUTOMATIC, null), KEY).split("\\.");
        String header = text(parts[0]).replace("ES256", "none");

        assertRefused(ClearanceFailure.MALFORMED, () -> read(base64(header) + "." + parts[1] + "."));
    }

    @Test
    void refusesAPublicKeyTakenForASecret() throws GeneralSecurityException {
        String[] parts =
                format.write(clearance(Clearance.Basis.AUTOMATIC, null), KEY).split("\\.");
        String signed = base64(text(parts[0]).replace("ES256", "HS256")) + "." + parts[1];
        Mac mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(KEY.publicKey().getEncoded(), "HmacSHA256"));
        byte[] tag = mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII));

        String forged = signed + "." + Base64.getUrlEncoder().withoutPadding().encodeToString(tag);
        assertRefused(ClearanceFailure.MALFORMED, () -> read(forged));
    }

    @Test
    void refusesATokenOfAnotherType() {
        String[] parts =
                format.write(clearance(Clearance.Basis.AUTOMATIC, null), KEY).split("\\.");
        String header = text(parts[0]).replace("clearance+jwt", "JWT");

        assertRefused(ClearanceFailure.MALFORMED, () -> read(base64(header) + "." + parts[1] + "." + parts[2]));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "..", "a.b", "a.b.c", "a.b.c.d.e", "eyJhbGciOiJFUzI1NiJ9..", "{}", "\u0000"})
    void refusesWhatIsNoClearanceAtAll(String compact) {
        assertRefused(ClearanceFailure.MALFORMED, () -> read(compact));
    }

    @Test
    void publishesPublicHalvesOnly() throws IOException {
        JsonNode keys =
                new ObjectMapper().readTree(format.publish(List.of(KEY, OTHER))).get("keys");

        assertThat(keys).hasSize(2);
        assertThat(keys.get(0).fieldNames())
                .toIterable()
                .containsExactlyInAnyOrder("kty", "kid", "use", "alg", "crv", "x", "y");
        assertThat(keys.findValuesAsText("kid")).containsExactly("first", "second");
    }

    private Clearance read(String compact) throws ClearanceRejectedException {
        return format.read(compact, List.of(KEY));
    }

    private static void assertRefused(ClearanceFailure failure, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(ClearanceRejectedException.class, e -> assertThat(e.failure())
                .isEqualTo(failure));
    }

    private static Clearance clearance(Clearance.Basis basis, @Nullable String reviewer) {
        return new Clearance(
                "clr_1",
                WorkspaceId.FIRST,
                "sha256:beef",
                Channel.REVIEW_REPLY,
                "sha256:cafe",
                basis,
                reviewer,
                NOON,
                NEXT_DAY);
    }

    private static SigningKey key(String id) {
        SigningKeyPair pair = SigningKeyPair.random(RANDOM);
        return new SigningKey(
                id,
                (ECPrivateKey) pair.pair().getPrivate(),
                (ECPublicKey) pair.pair().getPublic(),
                NOON,
                NEXT_DAY);
    }

    private static JsonNode json(String part) throws IOException {
        return new ObjectMapper().readTree(text(part));
    }

    private static String text(String part) {
        return new String(Base64.getUrlDecoder().decode(part), StandardCharsets.UTF_8);
    }

    private static String base64(String text) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
