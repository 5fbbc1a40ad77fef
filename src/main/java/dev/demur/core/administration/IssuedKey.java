package dev.demur.core.administration;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.KeySecret;

/** A key just made, together with its secret: the only time that one is to be had. */
public record IssuedKey(ApiKey key, KeySecret secret) {}
