package dev.demur.rest;

import dev.demur.core.administration.IssuedKey;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A key just made, with the secret that is shown this once. */
@Schema(name = "IssuedKey")
record IssuedKeyView(
        String id,
        @Schema(description = "The key itself, shown this once") String key,
        String prefix,
        String role,
        String name,
        String createdAt,
        @Nullable String expiresAt) {

    static IssuedKeyView of(IssuedKey issued) {
        KeyView view = KeyView.of(issued.key());
        return new IssuedKeyView(
                view.id(),
                issued.secret().reveal(),
                view.prefix(),
                view.role(),
                view.name(),
                view.createdAt(),
                view.expiresAt());
    }
}
