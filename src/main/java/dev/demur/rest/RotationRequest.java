package dev.demur.rest;

import java.time.Duration;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** How a key is to be replaced. */
@Schema(name = "Rotation")
record RotationRequest(
        @Schema(
                        description = "How long the old key goes on, in seconds",
                        defaultValue = "0",
                        minimum = "0",
                        maximum = "604800")
                @Nullable
                Integer overlapSeconds) {

    private static final int LONGEST = (int) Duration.ofDays(7).toSeconds();

    static Duration overlap(@Nullable RotationRequest request) {
        if (request == null || request.overlapSeconds == null) {
            return Duration.ZERO;
        }
        FieldErrors errors = new FieldErrors();
        int seconds = errors.number("overlapSeconds", request.overlapSeconds, 0, LONGEST);
        errors.throwIfAny();
        return Duration.ofSeconds(seconds);
    }
}
