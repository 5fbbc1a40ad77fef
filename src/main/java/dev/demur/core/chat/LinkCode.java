package dev.demur.core.chat;

import dev.demur.core.access.Caller;
import java.time.Instant;

/**
 * A code with which somebody in a chat shows that they are an account here, as it is stored.
 *
 * @param hash of the code; the code itself is kept nowhere
 */
public record LinkCode(String hash, Caller account, Instant expiresAt) {}
