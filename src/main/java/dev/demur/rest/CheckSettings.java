package dev.demur.rest;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings under {@code demur.check}. */
@ConfigMapping(prefix = "demur.check")
interface CheckSettings {

    /** How many UTF-16 units a text, an alternative text or the post being answered may have. */
    @WithDefault("100000")
    @Min(1)
    @Max(10_000_000)
    int maxLength();
}
