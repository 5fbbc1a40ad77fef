package dev.demur.core.administration;

import dev.demur.core.access.Role;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What is asked of a key to be made: its name, what it may do and when it ends, if ever. */
public record NewKey(String name, Role role, @Nullable Instant expiresAt) {}
