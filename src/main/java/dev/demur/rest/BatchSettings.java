package dev.demur.rest;

import io.quarkus.runtime.configuration.MemorySize;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;

/** Settings under {@code demur.batch}. */
@ConfigMapping(prefix = "demur.batch")
interface BatchSettings {

    /** How many bytes one line may have; what is beyond is read past, not kept. */
    @WithDefault("2M")
    MemorySize maxLineSize();

    /** How many batches may run at once: each holds a thread for as long as its client keeps it open. */
    @WithDefault("16")
    @Min(1)
    @Max(150)
    int maxConcurrent();
}
