package dev.demur.rest;

import dev.demur.core.access.Caller;
import io.quarkus.security.identity.SecurityIdentity;
import jakarta.inject.Singleton;

/** Who makes the request at hand. */
@Singleton
class CurrentCaller {

    private final SecurityIdentity identity;

    CurrentCaller(SecurityIdentity identity) {
        this.identity = identity;
    }

    /** The caller; only behind an endpoint that lets nobody in without a key. */
    Caller get() {
        return of(identity);
    }

    static Caller of(SecurityIdentity identity) {
        Caller caller = identity.getAttribute(Caller.ATTRIBUTE);
        if (caller == null) {
            throw new IllegalStateException("this endpoint asks for no role");
        }
        return caller;
    }
}
