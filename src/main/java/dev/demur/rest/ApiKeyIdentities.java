package dev.demur.rest;

import dev.demur.core.access.Caller;
import dev.demur.core.access.KeyCheck;
import dev.demur.core.access.Role;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.IdentityProvider;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.runtime.QuarkusPrincipal;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;

/** Turns a key into whom it stands for, with every role it includes. */
@Singleton
class ApiKeyIdentities implements IdentityProvider<ApiKeyRequest> {

    private final KeyCheck keys;

    ApiKeyIdentities(KeyCheck keys) {
        this.keys = keys;
    }

    @Override
    public Class<ApiKeyRequest> getRequestType() {
        return ApiKeyRequest.class;
    }

    @Override
    public Uni<SecurityIdentity> authenticate(ApiKeyRequest request, AuthenticationRequestContext context) {
        return context.runBlocking(() -> keys.callerOf(request.key())
                .map(ApiKeyIdentities::identity)
                .orElseThrow(AuthenticationFailedException::new));
    }

    static SecurityIdentity identity(Caller caller) {
        QuarkusSecurityIdentity.Builder identity = QuarkusSecurityIdentity.builder()
                .setPrincipal(new QuarkusPrincipal(caller.id()))
                .addAttribute(Caller.ATTRIBUTE, caller);
        caller.role().included().stream().map(Role::id).forEach(identity::addRole);
        return identity.build();
    }
}
