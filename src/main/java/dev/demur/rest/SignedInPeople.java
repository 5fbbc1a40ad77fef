package dev.demur.rest;

import dev.demur.core.access.Caller;
import dev.demur.core.access.Role;
import dev.demur.core.access.WorkspaceId;
import dev.demur.core.access.Workspaces;
import io.quarkus.security.identity.AuthenticationRequestContext;
import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.security.identity.SecurityIdentityAugmentor;
import io.quarkus.security.runtime.QuarkusSecurityIdentity;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Singleton;
import java.util.Comparator;
import java.util.Optional;
import org.eclipse.microprofile.jwt.JsonWebToken;

/**
 * Makes callers of people whom an OpenID provider vouches for: the greatest of our roles among theirs, in the workspace
 * that their token names. Whoever has no role of ours, or a workspace that is not there, may do nothing.
 */
@Singleton
class SignedInPeople implements SecurityIdentityAugmentor {

    private final PeopleSettings settings;
    private final Workspaces workspaces;

    SignedInPeople(PeopleSettings settings, Workspaces workspaces) {
        this.settings = settings;
        this.workspaces = workspaces;
    }

    @Override
    public Uni<SecurityIdentity> augment(SecurityIdentity identity, AuthenticationRequestContext context) {
        if (!(identity.getPrincipal() instanceof JsonWebToken token)) {
            return Uni.createFrom().item(identity);
        }
        return context.runBlocking(() -> role(identity)
                .flatMap(role -> caller(token, role))
                .map(ApiKeyIdentities::identity)
                .orElseGet(() -> nobody(identity)));
    }

    private static Optional<Role> role(SecurityIdentity identity) {
        return identity.getRoles().stream()
                .map(Role::of)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder());
    }

    private Optional<Caller> caller(JsonWebToken token, Role role) {
        Optional<String> named = token.claim(settings.workspaceClaim());
        WorkspaceId workspace = named.map(WorkspaceId::new).orElse(WorkspaceId.FIRST);
        boolean isThere = workspace.equals(WorkspaceId.FIRST)
                || workspaces.find(workspace).isPresent();
        return isThere
                ? Optional.of(new Caller(workspace, Caller.PERSON_PREFIX + token.getSubject(), token.getName(), role))
                : Optional.empty();
    }

    private static SecurityIdentity nobody(SecurityIdentity identity) {
        return QuarkusSecurityIdentity.builder()
                .setPrincipal(identity.getPrincipal())
                .build();
    }
}
