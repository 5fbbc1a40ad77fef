package dev.demur.rest;

import dev.demur.core.access.ApiKey;
import dev.demur.core.access.Role;
import dev.demur.core.administration.NewKey;
import java.time.Clock;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key as it is asked for. */
@Schema(name = "NewKey", description = "A key to be made")
record KeyRequest(
        @Schema(description = "What people call it", examples = "planning tool", required = true, maxLength = 100)
                @Nullable
                String name,
        @Schema(
                        description = "What it may do; each role may do what those before it may",
                        required = true,
                        enumeration = {"checker", "author", "reviewer", "admin"})
                @Nullable
                String role,
        @Schema(description = "When it ends; never, when left out", examples = "2027-03-31T00:00:00Z") @Nullable
                String expiresAt) {

    /** The key to make. Throws a problem that names every field that is not right. */
    static NewKey read(@Nullable KeyRequest request, Clock clock) {
        FieldErrors errors = new FieldErrors();
        KeyRequest body = request == null ? new KeyRequest(null, null, null) : request;
        String name = errors.name("name", body.name, ApiKey.LONGEST_NAME);
        Role role = errors.role("role", body.role);
        Instant expiresAt = body.expiresAt == null ? null : errors.time("expiresAt", body.expiresAt);
        if (expiresAt != null && !expiresAt.isAfter(clock.instant())) {
            errors.add("expiresAt", "must be in the future");
        }
        errors.throwIfAny();
        return new NewKey(name, role, expiresAt);
    }
}
