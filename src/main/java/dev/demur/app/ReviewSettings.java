package dev.demur.app;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.time.Duration;

/** How long things about reviews and clearances take: settings under {@code demur}. Public because its validator asks so. */
@ConfigMapping(prefix = "demur")
public interface ReviewSettings {

    Review review();

    Clearance clearance();

    /** Settings under {@code demur.review}. */
    interface Review {

        /** How long before its post is to go out an undecided review expires. */
        @WithDefault("5M")
        Duration lead();
    }

    /** Settings under {@code demur.clearance}. */
    interface Clearance {

        /** How long a clearance holds, unless its post is to go out sooner. */
        @WithDefault("24H")
        Duration lifetime();

        /** How long a key signs until the next one takes over. */
        @WithDefault("30D")
        Duration keyLifetime();
    }
}
