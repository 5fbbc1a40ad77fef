package dev.demur.core.review;

import dev.demur.core.check.CheckReport;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What a later rule set says of the current revision.
 *
 * @param report null once it is erased
 */
public record Recheck(Instant at, Verdict verdict, @Nullable CheckReport report) {

    static Recheck of(CheckReport report, Instant at) {
        return new Recheck(at, Verdict.of(report), report);
    }

    Recheck erased() {
        return new Recheck(at, verdict, null);
    }
}
