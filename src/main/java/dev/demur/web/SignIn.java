package dev.demur.web;

import dev.demur.core.access.SignInLinks;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** The ways in. Each gives the id of a session, or nothing. */
@Singleton
class SignIn {

    private final Sessions sessions;
    private final SignInLinks links;
    private final Provider<Boolean> openId;
    private final Provider<String> openIdKind;

    SignIn(
            Sessions sessions,
            SignInLinks links,
            @ConfigProperty(name = "quarkus.oidc.tenant-enabled") Provider<Boolean> openId,
            @ConfigProperty(name = "quarkus.oidc.application-type") Provider<String> openIdKind) {
        this.sessions = sessions;
        this.links = links;
        this.openId = openId;
        this.openIdKind = openIdKind;
    }

    Optional<String> byKey(@Nullable String key) {
        return sessions.open(key == null ? "" : key.strip());
    }

    Optional<String> byLink(String token) {
        return links.redeem(token).map(sessions::openFor);
    }

    /** Whether people may come to the pages through an OpenID provider. A {@code service} takes its tokens only. */
    boolean isOpenIdThere() {
        return openId.get() && !"service".equals(openIdKind.get());
    }
}
