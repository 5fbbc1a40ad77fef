package dev.demur.core.clearance;

import dev.demur.core.access.WorkspaceId;
import dev.demur.core.text.Channel;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Leave to publish one text on one channel until a given moment. Immutable; holds nothing of the text but its hash.
 * Times are whole seconds, as a JSON Web Token has them.
 *
 * @param id the {@code jti} it is revoked by
 * @param workspace whose clearance it is
 * @param textHash as the report on the text has it
 * @param rulesetDigest the rule set the text was judged by
 * @param reviewer the id of the key of whoever approved last; null when nobody had to
 */
public record Clearance(
        String id,
        WorkspaceId workspace,
        String textHash,
        Channel channel,
        String rulesetDigest,
        Basis basis,
        @Nullable String reviewer,
        Instant issuedAt,
        Instant expiresAt) {

    public Clearance {
        if (!isWholeSecond(issuedAt) || !isWholeSecond(expiresAt)) {
            throw new IllegalArgumentException("the times of a clearance are whole seconds");
        }
        if (!issuedAt.isBefore(expiresAt)) {
            throw new IllegalArgumentException("a clearance holds for a second at least");
        }
        if ((basis == Basis.HUMAN) != (reviewer != null)) {
            throw new IllegalArgumentException("a clearance by people, and no other, names a reviewer");
        }
    }

    private static boolean isWholeSecond(Instant time) {
        return time.equals(time.truncatedTo(ChronoUnit.SECONDS));
    }

    /** Whether it has run out at that moment; it does at the very second it names. */
    public boolean isExpiredAt(Instant moment) {
        return !moment.isBefore(expiresAt);
    }

    /** What a clearance rests on. */
    public enum Basis {
        /** The check passed the text and nobody had to look at it. */
        AUTOMATIC,
        /** People approved the text. */
        HUMAN;

        /** The name on the wire, such as {@code human}. */
        public String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
