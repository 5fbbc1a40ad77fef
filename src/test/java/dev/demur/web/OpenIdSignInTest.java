package dev.demur.web;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import dev.demur.rest.TokenIssuer;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.filter.cookie.CookieFilter;
import io.restassured.response.Response;
import java.io.IOException;
import java.security.GeneralSecurityException;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** People who come to the pages through an OpenID provider. */
@QuarkusTest
@TestProfile(OpenIdSignInTest.WithProvider.class)
final class OpenIdSignInTest {

    /** Points the service at an issuer that this starts. */
    public static final class WithProvider implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            try {
                TokenIssuer issuer = new TokenIssuer();
                return Map.of(
                        "quarkus.oidc.tenant-enabled", "true",
                        "quarkus.oidc.auth-server-url", issuer.address(),
                        "quarkus.oidc.application-type", "hybrid",
                        "quarkus.oidc.client-id", TokenIssuer.CLIENT,
                        "quarkus.oidc.credentials.secret", "a-secret-of-the-tests-and-of-nothing-else");
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }
    }

    private static Response get(CookieFilter cookies, String address) {
        return given().filter(cookies)
                .redirects()
                .follow(false)
                .urlEncodingEnabled(false)
                .get(address);
    }

    @Test
    void offersTheWayThroughTheProvider() {
        assertThat(given().get("/sign-in").asString()).contains("href=\"/sign-in/openid\"");
    }

    @Test
    void letsInWhomTheProviderVouchesFor() {
        CookieFilter cookies = new CookieFilter();

        Response asked = get(cookies, "/sign-in/openid");
        assertThat(asked.statusCode()).isEqualTo(302);
        Response answered = get(new CookieFilter(), asked.header("Location"));
        Response back = get(cookies, answered.header("Location"));
        Response in = get(cookies, back.header("Location"));

        assertThat(in.statusCode()).isEqualTo(303);
        assertThat(get(cookies, "/").asString()).contains("ada", "Reviewer");
        assertThat(get(cookies, "/rules").statusCode()).isNotEqualTo(303);
    }
}
