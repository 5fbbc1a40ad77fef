package dev.demur.rest;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.security.identity.IdentityProviderManager;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.request.AuthenticationRequest;
import io.quarkus.vertx.http.runtime.security.ChallengeData;
import io.quarkus.vertx.http.runtime.security.HttpAuthenticationMechanism;
import io.quarkus.vertx.http.runtime.security.HttpCredentialTransport;
import io.smallrye.mutiny.Uni;
import io.vertx.core.http.HttpHeaders;
import io.vertx.ext.web.RoutingContext;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** {@code Authorization: Bearer <api key>}, as in RFC 6750. */
@Singleton
class ApiKeyMechanism implements HttpAuthenticationMechanism {

    static final String CHALLENGE = "Bearer realm=\"demur\"";

    private static final String SCHEME = "Bearer ";

    private final ObjectMapper mapper;
    private final Provider<Boolean> peopleMaySignIn;

    ApiKeyMechanism(
            ObjectMapper mapper,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") Provider<Boolean> peopleMaySignIn) {
        this.mapper = mapper;
        this.peopleMaySignIn = peopleMaySignIn;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(RoutingContext context, IdentityProviderManager providers) {
        return presented(context)
                .map(key -> providers.authenticate(new ApiKeyRequest(key)))
                .orElseGet(() -> Uni.createFrom().nullItem());
    }

    private Optional<String> presented(RoutingContext context) {
        return Optional.ofNullable(context.request().getHeader(HttpHeaders.AUTHORIZATION))
                .filter(header -> header.regionMatches(true, 0, SCHEME, 0, SCHEME.length()))
                .map(header -> header.substring(SCHEME.length()).strip())
                .filter(token -> !(isSigned(token) && peopleMaySignIn.get()));
    }

    /** A signed token (RFC 7519) is the OpenID provider's, and has two dots; no key of ours has any. */
    private static boolean isSigned(String token) {
        return token.startsWith("ey") && token.chars().filter(c -> c == '.').count() == 2;
    }

    @Override
    public Uni<ChallengeData> getChallenge(RoutingContext context) {
        int status = ProblemType.UNAUTHENTICATED.status();
        return Uni.createFrom().item(new ChallengeData(status, "WWW-Authenticate", CHALLENGE));
    }

    /** For addresses that are not JAX-RS, such as the metrics; the others' challenges are in {@link AccessProblems}. */
    @Override
    public Uni<Boolean> sendChallenge(RoutingContext context) {
        context.response()
                .setStatusCode(ProblemType.UNAUTHENTICATED.status())
                .putHeader("WWW-Authenticate", CHALLENGE)
                .putHeader(HttpHeaders.CONTENT_TYPE, Problem.MEDIA_TYPE)
                .end(json(Problem.of(ProblemType.UNAUTHENTICATED)));
        return Uni.createFrom().item(true);
    }

    private String json(Problem problem) {
        try {
            return mapper.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Before the OpenID provider's, which would take a key for a token that is none. */
    @Override
    public int getPriority() {
        return DEFAULT_PRIORITY + 1_000;
    }

    @Override
    public Set<Class<? extends AuthenticationRequest>> getCredentialTypes() {
        return Set.of(ApiKeyRequest.class);
    }

    @Override
    public Uni<HttpCredentialTransport> getCredentialTransport(RoutingContext context) {
        return Uni.createFrom()
                .item(new HttpCredentialTransport(HttpCredentialTransport.Type.AUTHORIZATION, SCHEME.strip()));
    }
}
