package dev.demur.rest;

import io.quarkus.security.identity.request.BaseAuthenticationRequest;

/** A key that was presented, to be found out about. */
final class ApiKeyRequest extends BaseAuthenticationRequest {

    private final String key;

    ApiKeyRequest(String key) {
        this.key = key;
    }

    String key() {
        return key;
    }
}
