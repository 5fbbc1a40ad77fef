package dev.demur.rest;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.RestAssured;
import io.restassured.response.Response;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** People who come with a token of an OpenID provider instead of a key. */
@QuarkusTest
@TestProfile(SignedInPeopleTest.WithProvider.class)
final class SignedInPeopleTest {

    /** Points the service at an issuer that this starts. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                TokenIssuer issuer = new TokenIssuer();
                return Map.of(
                        "quarkus.oidc.tenant-enabled", "true",
                        "quarkus.oidc.auth-server-url", issuer.address(),
                        "test.issuer.key", issuer.privateKey());
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static String setting(String name) {
        return ConfigProvider.getConfig().getValue(name, String.class);
    }

    private static PrivateKey issuersKey() throws GeneralSecurityException {
        byte[] encoded = Base64.getDecoder().decode(setting("test.issuer.key"));
        return KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
    }

    private static JwtClaimsBuilder claims(String... groups) {
        return Jwt.issuer(setting("quarkus.oidc.auth-server-url"))
                .subject("4711")
                .upn("ada")
                .groups(new HashSet<>(Arrays.asList(groups)))
                .expiresIn(Duration.ofMinutes(5));
    }

    private static String signed(JwtClaimsBuilder claims) throws GeneralSecurityException {
        return claims.jws().keyId(TokenIssuer.KEY_ID).sign(issuersKey());
    }

    private static Response rules(String token) {
        return TestKeys.with(token).get("/v1/ruleset");
    }

    @ParameterizedTest
    @CsvSource({"checker,200,403", "reviewer,200,403", "admin,200,200", "everybody,403,403"})
    void mayDoWhatTheirRoleMay(String role, int rules, int keys) throws Exception {
        String token = signed(claims(role, "everybody"));

        assertThat(rules(token).statusCode()).isEqualTo(rules);
        assertThat(TestKeys.with(token).get("/v1/keys").statusCode()).isEqualTo(keys);
    }

    @Test
    void actUnderTheirOwnName() throws Exception {
        TestKeys.issue(signed(claims("admin")), "checker");

        Response audit = AsAdmin.given().queryParam("limit", 1000).get("/v1/audit");
        assertThat(audit.jsonPath().getList("events.actor")).contains("person_4711");
    }

    @Test
    void seeTheWorkspaceTheirTokenNamesAndNoneThatIsNotThere() throws Exception {
        TestKeys.Issued other = TestKeys.otherWorkspace();
        String id = TestKeys.with(other.key()).get("/v1/workspaces").jsonPath().getString("workspaces[0].id");

        Response theirs =
                TestKeys.with(signed(claims("admin").claim("workspace", id))).get("/v1/workspaces");
        Response nowhere = rules(signed(claims("admin").claim("workspace", "ws_nowhere")));

        assertThat(theirs.jsonPath().getList("workspaces.id")).containsExactly(id);
        assertThat(nowhere.statusCode()).isEqualTo(403);
    }

    @Test
    void areRefusedWithATokenOfSomebodyElsesOrOutOfDate() throws Exception {
        PrivateKey strangers =
                KeyPairGenerator.getInstance("RSA").generateKeyPair().getPrivate();
        String forged = claims("admin").jws().keyId(TokenIssuer.KEY_ID).sign(strangers);
        String old = signed(claims("admin").expiresAt(Instant.parse("2020-01-01T00:00:00Z")));

        assertThat(rules(forged).statusCode()).isEqualTo(401);
        assertThat(rules(old).statusCode()).isEqualTo(401);
        assertThat(rules(old).jsonPath().getString("type")).isEqualTo("urn:demur:problem:unauthenticated");
        assertThat(rules(forged + "x").statusCode()).isEqualTo(401);
    }

    @Test
    void keysStillOpen() {
        assertThat(rules(AsAdmin.KEY).statusCode()).isEqualTo(200);
        assertThat(rules("dmr_mistyped").statusCode()).isEqualTo(401);
        assertThat(RestAssured.given().get("/v1/ruleset").statusCode()).isEqualTo(401);
    }
}
