package dev.demur.app;

import dev.demur.core.access.SignInLinks;
import dev.demur.core.administration.IssuedKey;
import dev.demur.core.administration.KeyAdministration;
import jakarta.inject.Singleton;
import java.io.PrintStream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Sees to it that somebody can get in: makes an admin key where there is none, and says so on the console. */
@Singleton
class FirstKey {

    private final AccessSettings settings;
    private final KeyAdministration keys;
    private final SignInLinks links;
    private final int port;

    FirstKey(
            AccessSettings settings,
            KeyAdministration keys,
            SignInLinks links,
            @ConfigProperty(name = "quarkus.http.port") int port) {
        this.settings = settings;
        this.keys = keys;
        this.links = links;
        this.port = port;
    }

    void ensure() {
        if (settings.adminKey().isEmpty()) {
            keys.ensureFirst().ifPresent(key -> show(key, System.out));
        }
    }

    /** To the console and not to the log, which is kept and passed on. */
    private void show(IssuedKey issued, PrintStream console) {
        console.printf(
                "%n  The first admin key, shown this once:%n%n      %s%n%n"
                        + "  The page, signed in, by a link that opens once and for an hour:%n%n      %s%n%n",
                issued.secret().reveal(), link(issued));
        console.flush();
    }

    /** By the address of this machine itself: the link is for whoever sits at its console. */
    private String link(IssuedKey issued) {
        String token = links.make(issued.key().caller()).token();
        return "http://127.0.0.1:%d/sign-in?token=%s".formatted(port, token);
    }
}
